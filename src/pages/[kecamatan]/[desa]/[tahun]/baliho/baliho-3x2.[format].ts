import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { boardFile } from '../../../../../print/board-file.ts';
import { addresses, site } from '../../../../../site.ts';
import { boardPaths } from '../../../../../views/board-paths.ts';

export const getStaticPaths = () => boardPaths(site.villages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  boardFile(props, site.reference, addresses).then(
    ({ body, type }) => new Response(body, { headers: { 'Content-Type': type } }),
  );
