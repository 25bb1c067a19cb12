import { site } from './site.ts';
import { summariesText } from './views/village-summary.ts';

/** The summaries of every village, for the next build and for the pages that join shards; never published. */
export const GET = () => new Response(summariesText(site));
