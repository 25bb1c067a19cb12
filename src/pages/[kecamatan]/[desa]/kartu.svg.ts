import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { madeVillages } from '../../../site.ts';
import { villageCard } from '../../../views/card.ts';
import { villagePaths } from '../../../views/village-paths.ts';

export const getStaticPaths = () => villagePaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(villageCard(props.village), { headers: { 'Content-Type': 'image/svg+xml' } });
