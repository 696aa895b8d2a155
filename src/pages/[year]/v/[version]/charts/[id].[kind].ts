import type { APIRoute } from 'astro';
import { CITATION_TYPES, citationFile } from '../../../../../citing/citation-file.ts';
import { keptWork } from '../../../../../citing/citation.ts';
import {
  editionThen,
  keptFile,
  keptPaths,
  type KeptChart,
} from '../../../../../components/kept/kept-chart.ts';
import { absoluteAddresses, publication } from '../../../../../components/site/publication.ts';
import { CITATION_FILES, KEPT_FILES, type CitationFile, type KeptFile } from '../../../../../lib/address.ts';

interface Props {
  chart: KeptChart;
  kind: KeptFile | CitationFile;
}

export const getStaticPaths = () =>
  keptPaths().flatMap(({ params, props }) =>
    [...KEPT_FILES, ...CITATION_FILES].map((kind) => ({
      params: { ...params, kind },
      props: { ...props, kind },
    })),
  );

export const GET: APIRoute<Props> = ({ params, props: { chart, kind } }) => {
  const { edition } = publication(params.year);
  if (!isCitation(kind)) return new Response(keptFile(edition, chart, kind));
  const address = absoluteAddresses(edition.year).kept(chart.version).chart(chart.id);
  return new Response(citationFile(keptWork(chart, address), editionThen(edition, chart), kind));
};

function isCitation(kind: Props['kind']): kind is CitationFile {
  return kind in CITATION_TYPES;
}
