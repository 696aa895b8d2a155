import type { APIRoute } from 'astro';
import { CITATION_TYPES, citationFile } from '../../../citing/citation-file.ts';
import { chartWork } from '../../../citing/citation.ts';
import { chartFile } from '../../../components/chart/chart-file.ts';
import { absolute, chartOf, chartPaths, publication } from '../../../components/site/publication.ts';
import { CHART_FILES, CITATION_FILES, type ChartFile, type CitationFile } from '../../../lib/address.ts';
import { XLSX, ZIP } from '../../../open-data/file.ts';

type Kind = ChartFile | CitationFile;

const TYPES: Record<Kind, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  'outlines.svg': 'image/svg+xml',
  xlsx: XLSX,
  zip: ZIP,
  ...CITATION_TYPES,
};

export const getStaticPaths = () =>
  chartPaths().flatMap(({ params }) =>
    [...CHART_FILES, ...CITATION_FILES].map((kind) => ({ params: { ...params, kind }, props: { kind } })),
  );

export const GET: APIRoute<{ kind: Kind }> = async ({ params, props: { kind } }) => {
  const site = publication(params.year);
  const chart = chartOf(site, params.id!);
  const body = isCitation(kind)
    ? citationFile(chartWork(chart, absolute(site.to.chart(chart.id))), site.edition, kind)
    : await chartFile(site, chart, kind);
  return new Response(body, { headers: { 'Content-Type': TYPES[kind] } });
};

function isCitation(kind: Kind): kind is CitationFile {
  return kind in CITATION_TYPES;
}
