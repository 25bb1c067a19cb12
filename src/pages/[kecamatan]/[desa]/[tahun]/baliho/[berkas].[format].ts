import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { printedFile } from '../../../../../print/print-file.ts';
import { villageFile } from '../../../../../print/village-file.ts';
import { addresses, madeVillages, site } from '../../../../../site.ts';
import { printPaths } from '../../../../../views/village-prints.ts';

export const getStaticPaths = () => printPaths(madeVillages, site.reference.settings.prints);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  printedFile(villageFile(props.print, site.reference, addresses), props.format).then(
    ({ body, type }) => new Response(body, { headers: { 'Content-Type': type } }),
  );
