import { site } from './site.ts';

/** What was found in the folders that this build read, for the report at its end; never published. */
export const GET = () => new Response(JSON.stringify(site.findings));
