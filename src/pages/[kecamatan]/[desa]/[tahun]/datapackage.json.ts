import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, madeVillages, site } from '../../../../site.ts';
import { packagePaths, yearPackage } from '../../../../views/data-package.ts';

export const getStaticPaths = () => packagePaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(yearPackage(props.village, props.year, site.reference.settings, addresses), {
    headers: { 'Content-Type': 'application/json' },
  });
