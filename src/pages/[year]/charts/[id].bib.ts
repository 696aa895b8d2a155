import type { APIRoute } from 'astro';
import { citationFile } from '../../../components/chart-file.ts';
import { chartOf, chartPaths, publication } from '../../../components/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const site = publication(params.year);
  const body = citationFile(site, chartOf(site, params.id ?? ''), 'bib');
  return new Response(body, { headers: { 'Content-Type': 'application/x-bibtex' } });
};
