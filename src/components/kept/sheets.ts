import type { Edition } from '../../data/edition.ts';
import type { Addresses } from '../../lib/address.ts';
import { frameCode, scriptCode, type Embedded } from '../../lib/embed/code.ts';
import type { Sizes } from '../../lib/embed/height.ts';
import { heard } from '../../lib/number/heard.ts';
import { keptFile, type KeptChart } from './kept-chart.ts';

/** Px of the line beneath a kept drawing, which names the version; the style of its embed says the same. */
const VERSION_LINE = 44;

/** The codes that set a chart, as a version published it, into another page: a frame, and a line of script. */
export function embedsOf(edition: Edition, chart: KeptChart, to: Addresses) {
  const kept = keptEmbedded(edition, chart, to);
  return { frame: frameCode(kept), script: scriptCode(kept, to.embedScript) };
}

/** A chart for another page as a version published it. */
export function keptEmbedded(edition: Edition, chart: KeptChart, to: Addresses): Embedded {
  const { id, version, headline } = chart;
  return {
    id,
    title: `${heard(headline)} (version ${version})`,
    page: to.kept(version).chart(id),
    sizes: sheetSizes(edition, chart),
    below: VERSION_LINE,
    version,
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
