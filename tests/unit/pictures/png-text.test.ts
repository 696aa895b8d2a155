import { expect, it } from 'vitest';
import { pngWords } from '../../../src/pictures/metadata.ts';
import { withResolution, withText } from '../../../src/pictures/png-text.ts';
import { draw } from '../../../src/pictures/raster.ts';
import { charts } from '../drawings.ts';
import { published } from '../published.ts';
import { chunks } from './chunks.ts';

const PICTURE = await draw('<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>', 1);

it('withText says words behind the head of a PNG, and leaves the picture as it is', () => {
  const words = { Title: 'More than 380', Source: '上海证券交易所, “2024”' };
  const [before, after] = [chunks(PICTURE), chunks(withText(PICTURE, words))];
  const texts = after.filter(({ type }) => type === 'iTXt');
  expect(after.filter((chunk) => !texts.includes(chunk))).toEqual(before);
  expect(after.slice(0, 3).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt']);
  expect(texts.map(({ data }) => data.toString().split('\0\0\0\0\0'))).toEqual(Object.entries(words));
});

it('withResolution says pixels a metre behind the head of a PNG, and leaves the picture as it is', () => {
  const [before, after] = [chunks(PICTURE), chunks(withResolution(PICTURE, 192))];
  const [head, size, ...rest] = after;
  expect([head, ...rest]).toEqual(before);
  expect(size!.type).toBe('pHYs');
  expect([size!.data.readUInt32BE(0), size!.data.readUInt32BE(4), size!.data[8]]).toEqual([7559, 7559, 1]);
});

it('pngWords names chart, source, terms, address and version', () => {
  const { edition, to } = published;
  const [chart] = charts;
  const address = to.chart(chart!.id);
  const said = Object.values(pngWords(chart!, edition, address)).join('\n');
  for (const word of [
    chart!.headline,
    edition.source.url,
    'CC BY 4.0',
    address,
    `version ${edition.version}`,
    edition.published,
  ])
    expect(said).toContain(word);
});
