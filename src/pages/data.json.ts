import { addresses, site } from '../site.ts';
import { catalogueJson } from '../views/catalogue.ts';

export const GET = () =>
  new Response(catalogueJson(site, addresses), { headers: { 'Content-Type': 'application/ld+json' } });
