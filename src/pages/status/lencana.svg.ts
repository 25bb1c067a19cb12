import { site, time } from '../../site.ts';
import { coverageBadge } from '../../views/coverage-export.ts';
import { coverageYear } from '../../views/coverage-page.ts';

export const GET = () =>
  new Response(coverageBadge(site, coverageYear(site), time), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
