import { addresses, site, time } from '../../site.ts';
import { securityText } from '../../views/security-text.ts';

const { settings } = site.reference;

export const getStaticPaths = () =>
  settings.securityContact === '' ? [] : [{ params: { file: 'security' } }];

export const GET = () =>
  new Response(securityText(settings, time.today, addresses), { headers: { 'Content-Type': 'text/plain' } });
