import { addresses, site } from '../../site.ts';
import { searchIndex } from '../../views/search-parts.ts';

export const GET = () =>
  new Response(JSON.stringify(searchIndex(site).guide(addresses)), {
    headers: { 'Content-Type': 'application/json' },
  });
