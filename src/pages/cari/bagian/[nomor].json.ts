import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses, site } from '../../../site.ts';
import { searchIndex } from '../../../views/search-index.ts';

export const getStaticPaths = () =>
  searchIndex(site, addresses).parts.map((text, part) => ({
    params: { nomor: String(part) },
    props: { text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
