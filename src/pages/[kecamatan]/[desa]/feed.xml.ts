import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, site, time } from '../../../site.ts';
import { feedXml } from '../../../views/feed.ts';

export const getStaticPaths = () =>
  site.villages.map((village) => ({
    params: { kecamatan: village.districtSlug, desa: village.slug },
    props: { village },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(feedXml(site, time, addresses, props.village), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
