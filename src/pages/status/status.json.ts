import { addresses, regionMap, site, time } from '../../site.ts';
import { coverageJson } from '../../views/coverage-export.ts';
import { textStream } from '../../views/text-stream.ts';

export const GET = () =>
  new Response(textStream(coverageJson(site, time, addresses, regionMap.remarks)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
