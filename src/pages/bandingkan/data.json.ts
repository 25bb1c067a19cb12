import { addresses, site } from '../../site.ts';
import { comparisonData } from '../../views/comparison-data.ts';
import { jsonArray } from '../../views/json-list.ts';
import { textStream } from '../../views/text-stream.ts';

export const GET = () =>
  new Response(textStream(jsonArray(comparisonData(site, addresses))), {
    headers: { 'Content-Type': 'application/json' },
  });
