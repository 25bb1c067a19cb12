import type { APIRoute } from 'astro';
import { addresses, site, time } from '../site.ts';
import { siteMap, siteMapParts } from '../views/site-map.ts';

export const getStaticPaths = () => siteMapParts(site).map((part) => ({ params: { bagian: String(part) } }));

export const GET: APIRoute = ({ params }) =>
  new Response(siteMap(Number(params['bagian']), site, time.history, addresses), {
    headers: { 'Content-Type': 'application/xml' },
  });
