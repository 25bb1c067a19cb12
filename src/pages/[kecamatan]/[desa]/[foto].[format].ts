import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedPhoto } from '../../../print/photo.ts';
import { site } from '../../../site.ts';
import { boardPhotoPaths } from '../../../views/installed-boards.ts';

export const getStaticPaths = () => boardPhotoPaths(site.villages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await publishedPhoto(props.board.content), { headers: { 'Content-Type': 'image/jpeg' } });
