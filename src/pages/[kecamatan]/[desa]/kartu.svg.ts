import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { site } from '../../../site.ts';
import { villageCard } from '../../../views/card.ts';
import { villagePaths } from '../../../views/village-paths.ts';

export const getStaticPaths = () => villagePaths(site.villages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(villageCard(props.village), { headers: { 'Content-Type': 'image/svg+xml' } });
