import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, alteredLines, madeVillages, site, time } from '../../../site.ts';
import { feedXml } from '../../../views/feed.ts';
import { villagePaths } from '../../../views/village-paths.ts';

export const getStaticPaths = () => villagePaths(madeVillages);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(feedXml(site, time, await alteredLines(), addresses, props.village), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
