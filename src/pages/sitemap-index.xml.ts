import { addresses, site } from '../site.ts';
import { siteMapIndex } from '../views/site-map.ts';

export const GET = () =>
  new Response(siteMapIndex(site, addresses), { headers: { 'Content-Type': 'application/xml' } });
