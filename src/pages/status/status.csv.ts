import { addresses, site, time } from '../../site.ts';
import { coverageCsv } from '../../views/coverage-export.ts';

export const GET = () =>
  new Response(coverageCsv(site, time, addresses), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
