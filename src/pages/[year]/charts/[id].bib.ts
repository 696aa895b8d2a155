import type { APIRoute } from 'astro';
import { CITATION_TYPES, citationFile } from '../../../charts/citation-file.ts';
import { chartWork } from '../../../charts/citation.ts';
import { absolute, chartOf, chartPaths, publication } from '../../../components/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const site = publication(params.year);
  const chart = chartOf(site, params.id!);
  const body = citationFile(chartWork(chart, absolute(site.to.chart(chart.id))), site.edition, 'bib');
  return new Response(body, { headers: { 'Content-Type': CITATION_TYPES['bib'] } });
};
