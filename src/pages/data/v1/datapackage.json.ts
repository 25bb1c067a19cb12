import { addresses, site } from '../../../site.ts';
import { regencyPackage } from '../../../views/regency-export.ts';

export const GET = () =>
  new Response(regencyPackage(site, addresses), { headers: { 'Content-Type': 'application/json' } });
