import type { APIRoute } from 'astro';
import { chartFile } from '../../../components/chart-file.ts';
import { chartOf, chartPaths, publication } from '../../../components/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const site = publication(params.year);
  const body = chartFile(site, chartOf(site, params.id ?? ''), 'png');
  return new Response(body, { headers: { 'Content-Type': 'image/png' } });
};
