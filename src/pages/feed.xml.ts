import { addresses, site, time } from '../site.ts';
import { feedXml } from '../views/feed.ts';

export const GET = () =>
  new Response(feedXml(site, time, addresses), { headers: { 'Content-Type': 'application/atom+xml' } });
