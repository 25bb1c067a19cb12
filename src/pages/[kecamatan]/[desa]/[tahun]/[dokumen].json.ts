import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { madeVillages } from '../../../../site.ts';
import { documentJson, exportPaths } from '../../../../views/export.ts';

export const getStaticPaths = () => exportPaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(documentJson(props.village, props.document), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
