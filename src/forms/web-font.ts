import { HEAD_CHARACTERS } from './characters.ts';
import type { Face } from './font.ts';
import { fontSubset } from './font-subset.ts';

/** A face as pages and standalone drawings load it. */
export interface WebFont {
  /** a woff2 that holds our characters alone */
  file: string;
  /** as CSS writes it: one weight, or from – to */
  weight: string;
}

interface FontSubset {
  source: string;
  weight: string;
  /** all of ours, where none are named */
  characters?: string;
  variationAxes?: Record<string, { min: number; max: number }>;
}

const SUBSETS: Record<Face, FontSubset> = {
  sans: {
    source: 'node_modules/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2',
    weight: '400 700',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  serif: {
    source: 'node_modules/source-serif/WOFF2/TTF/SourceSerif4-Semibold.ttf.woff2',
    weight: '600',
    characters: HEAD_CHARACTERS,
  },
};

/** Figures of Source Sans are lining and tabular of themselves, those of Source Serif where asked. */
const FEATURES = ['kern', 'liga', 'lnum', 'tnum'];

export const webFonts: Record<Face, WebFont> = {
  sans: await makeSubset(SUBSETS.sans),
  serif: await makeSubset(SUBSETS.serif),
};

async function makeSubset({ source, weight, characters, variationAxes }: FontSubset): Promise<WebFont> {
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true, variationAxes } as const;
  const file = await fontSubset(source, options, characters);
  return { file, weight };
}
