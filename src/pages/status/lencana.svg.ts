import { site, time } from '../../site.ts';
import { boardBadge } from '../../views/board-export.ts';
import { boardYear } from '../../views/board-page.ts';

export const GET = () =>
  new Response(boardBadge(site, boardYear(site), time), { headers: { 'Content-Type': 'image/svg+xml' } });
