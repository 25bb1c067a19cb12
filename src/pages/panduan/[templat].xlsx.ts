import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { templateWorkbook } from '../../print/template-file.ts';
import { site } from '../../site.ts';
import { TEMPLATES, templateOf } from '../../views/template.ts';

export const getStaticPaths = () =>
  TEMPLATES.map((name) => ({ params: { templat: `template-${name}` }, props: { name } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response((await templateWorkbook(templateOf(props.name, site.reference))).slice());
