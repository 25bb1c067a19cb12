import { addresses, site, time } from '../../site.ts';
import { boardCsv } from '../../views/board-export.ts';

export const GET = () =>
  new Response(boardCsv(site, time, addresses), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
