import type { APIRoute } from 'astro';
import { csvMetadata } from '../../../components/chart/chart-file.ts';
import { chartOf, chartPaths, publication } from '../../../components/site/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const site = publication(params.year);
  return new Response(csvMetadata(site, chartOf(site, params.id!)));
};
