import { dictionaryCsv } from '../../../views/regency-export.ts';

export const GET = () =>
  new Response(dictionaryCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
