import { addresses, site } from '../../site.ts';
import { searchIndex } from '../../views/search-index.ts';

export const GET = () =>
  new Response(JSON.stringify(searchIndex(site, addresses).guide), {
    headers: { 'Content-Type': 'application/json' },
  });
