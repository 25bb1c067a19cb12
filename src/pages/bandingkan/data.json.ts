import { addresses, site } from '../../site.ts';
import { comparisonData } from '../../views/comparison-data.ts';

export const GET = () =>
  new Response(JSON.stringify(comparisonData(site, addresses)), {
    headers: { 'Content-Type': 'application/json' },
  });
