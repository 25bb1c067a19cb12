import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { site } from '../../../site.ts';
import { regencyCsv, regencyFiles } from '../../../views/regency-export.ts';

export const getStaticPaths = () =>
  regencyFiles(site).map((file) => ({ params: { berkas: file.name }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(regencyCsv(site, props.file), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
