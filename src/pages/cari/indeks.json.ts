import { addresses, site } from '../../site.ts';
import { searchIndex } from '../../views/search-parts.ts';
import { textStream } from '../../views/text-stream.ts';

export const GET = () =>
  new Response(textStream(searchIndex(site).guide(addresses)), {
    headers: { 'Content-Type': 'application/json' },
  });
