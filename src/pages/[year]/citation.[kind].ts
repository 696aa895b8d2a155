import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_TYPES, citationFile } from '../../citing/citation-file.ts';
import { reportWork } from '../../citing/citation.ts';
import { absolute, publication, years } from '../../components/site/publication.ts';
import { CITATION_FILES, type CitationFile } from '../../lib/address.ts';

export const getStaticPaths = (() =>
  years.flatMap((year) =>
    CITATION_FILES.map((kind) => ({ params: { year, kind }, props: { kind } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: CitationFile }> = ({ params, props: { kind } }) => {
  const { edition, to } = publication(params.year);
  const body = citationFile(reportWork(edition, absolute(to.cover)), edition, kind);
  return new Response(body, { headers: { 'Content-Type': CITATION_TYPES[kind] } });
};
