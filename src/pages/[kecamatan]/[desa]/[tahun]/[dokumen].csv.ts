import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { madeVillages } from '../../../../site.ts';
import { documentCsv, exportPaths } from '../../../../views/export.ts';

export const getStaticPaths = () => exportPaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(documentCsv(props.document), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
