import { addresses, site, time } from '../site.ts';
import { siteMap } from '../views/site-map.ts';

export const GET = () =>
  new Response(siteMap(site, time.history, addresses), { headers: { 'Content-Type': 'application/xml' } });
