import { addresses, alteredLines, site, time } from '../site.ts';
import { feedXml } from '../views/feed.ts';

export const GET = async () =>
  new Response(feedXml(site, time, await alteredLines(), addresses), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
