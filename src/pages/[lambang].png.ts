import type { APIRoute } from 'astro';
import { emblemPicture } from '../print/emblem-picture.ts';
import { emblem } from '../site.ts';

/** No emblem, no file. */
export const getStaticPaths = () => (emblem === null ? [] : [{ params: { lambang: 'lambang' } }]);

export const GET: APIRoute = () =>
  new Response(emblem && emblemPicture(emblem.content), { headers: { 'Content-Type': 'image/png' } });
