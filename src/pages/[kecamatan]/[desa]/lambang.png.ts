import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { emblemPicture } from '../../../print/emblem-picture.ts';
import { madeVillages } from '../../../site.ts';
import { emblemPaths } from '../../../views/emblem-paths.ts';

export const getStaticPaths = () => emblemPaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(emblemPicture(props.emblem.content), { headers: { 'Content-Type': 'image/png' } });
