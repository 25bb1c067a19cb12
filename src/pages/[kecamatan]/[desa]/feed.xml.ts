import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, madeVillages, site, time } from '../../../site.ts';
import { feedXml } from '../../../views/feed.ts';
import { villagePaths } from '../../../views/village-paths.ts';

export const getStaticPaths = () => villagePaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(feedXml(site, time, addresses, props.village), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
