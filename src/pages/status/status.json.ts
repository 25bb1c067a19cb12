import { addresses, site, time } from '../../site.ts';
import { boardJson } from '../../views/board-export.ts';

export const GET = () =>
  new Response(boardJson(site, time, addresses), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
