import type { Edition } from '../../data/edition.ts';
import { keptEmbedCode, type Sizes } from '../../pictures/embed.ts';
import { absoluteAddresses } from '../site/publication.ts';
import { keptFile, type KeptChart } from './kept-chart.ts';

/** The code that sets a chart, as a version published it, into another page. */
export function embedOf(edition: Edition, chart: KeptChart): string {
  const { id, version, headline } = chart;
  const address = absoluteAddresses(edition.year).kept(version).embed(id);
  return keptEmbedCode(`${headline} (version ${version})`, sheetSizes(edition, chart), address);
}

/** Px of both sheets of a kept chart, as its drawings state them. */
export function sheetSizes(edition: Edition, chart: KeptChart): Sizes {
  return {
    wide: size(keptFile(edition, chart, 'svg')),
    narrow: size(keptFile(edition, chart, 'narrow.svg')),
  };
}

function size(svg: Uint8Array): Sizes['wide'] {
  const head = new TextDecoder().decode(svg.subarray(0, 500));
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(head)!;
  return { width: Number(width), height: Number(height) };
}
