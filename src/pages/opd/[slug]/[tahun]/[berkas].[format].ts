import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { agencyFile } from '../../../../print/agency-file.ts';
import { printedFile } from '../../../../print/print-file.ts';
import { addresses, site } from '../../../../site.ts';
import { agencyFilePaths } from '../../../../views/agency-page.ts';

export const getStaticPaths = () => agencyFilePaths(site.agencies);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  printedFile(agencyFile(props.budget, props.name, site.reference.settings, addresses), props.format).then(
    ({ body, type }) => new Response(body, { headers: { 'Content-Type': type } }),
  );
