import { addresses, site, time } from '../../site.ts';
import { coverageCsv } from '../../views/coverage-export.ts';
import { textStream } from '../../views/text-stream.ts';

export const GET = () =>
  new Response(textStream(coverageCsv(site, time, addresses)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
