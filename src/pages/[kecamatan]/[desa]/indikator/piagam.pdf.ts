import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { certificateFile } from '../../../../print/certificate-file.ts';
import { printedFile } from '../../../../print/print-file.ts';
import { addresses, site, time } from '../../../../site.ts';
import { coverageYear } from '../../../../views/coverage-page.ts';
import { villagePaths } from '../../../../views/village-paths.ts';

const { settings } = site.reference;
export const getStaticPaths = () => (settings.prints.hasCertificates ? villagePaths(site.villages) : []);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const print = certificateFile(props.village, coverageYear(site), time, settings, addresses);
  const { body, type } = await printedFile(print, 'pdf');
  return new Response(body, { headers: { 'Content-Type': type } });
};
