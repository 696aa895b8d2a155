import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerCsv } from '../../../charts/ledger.ts';
import { publication, years } from '../../../components/publication.ts';

export const getStaticPaths = (() => years.map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(ledgerCsv(publication(params.year).edition), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
