import type { APIRoute } from 'astro';
import { site } from '../../../site.ts';
import { searchIndex } from '../../../views/search-parts.ts';

export const getStaticPaths = () =>
  Array.from({ length: searchIndex(site).parts }, (_, part) => ({ params: { nomor: String(part) } }));

export const GET: APIRoute = ({ params }) =>
  new Response(searchIndex(site).part(Number(params['nomor'])), {
    headers: { 'Content-Type': 'application/json' },
  });
