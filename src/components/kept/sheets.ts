import type { Edition } from '../../data/edition.ts';
import type { Addresses } from '../../lib/address.ts';
import { keptEmbedCode, scriptCode, type Sizes } from '../../pictures/embed.ts';
import { keptFile, type KeptChart } from './kept-chart.ts';

/** The codes that set a chart, as a version published it, into another page: a frame, and a line of script. */
export function embedsOf(edition: Edition, chart: KeptChart, to: Addresses) {
  const { id, version } = chart;
  const at = to.kept(version);
  const headline = `${chart.headline} (version ${version})`;
  return {
    frame: keptEmbedCode(headline, sheetSizes(edition, chart), at.embed(id)),
    script: scriptCode({ id, headline }, at.chart(id), to.embedScript, version),
  };
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
