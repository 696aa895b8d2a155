import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { openSync, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { CHARACTERS } from '../../../src/forms/characters.ts';
import { FONT_FILES, lineWidth } from '../../../src/forms/font.ts';
import { standinSize, standinWidth } from '../../../src/forms/standin.ts';

/** What Arial sets less wide. */
const ARIAL_ALONE = ['÷', '±'];

/** Spaces that the stand-in takes from another face. */
const LACKED = ['\u2009', '\u202f', '\u200b'];

it.each([400, 600, 700])('standinWidth knows every character of the pages, at weight %d', (weight) => {
  const unknown = [...CHARACTERS].filter((character) => standinWidth(character, 14, weight) === undefined);
  expect(unknown).toEqual(LACKED);
});

it.each<[string, size: number, weight: number, px: number]>([
  ['ƒ', 14, 600, 7],
  ['<1.42×\u00a0ƒ', 14, 600, 48],
  ['▲ 24%', 14, 600, 40],
])(
  'lineWidth leaves “%s” as much room as Chromium takes for it on Linux in the stand-in',
  (text, size, weight, px) => {
    expect(lineWidth(text, size, weight)).toBeGreaterThanOrEqual(px);
  },
);

it.each([
  [400, StandardFonts.Helvetica],
  [600, StandardFonts.HelveticaBold],
] as const)(
  'standinWidth is that of Helvetica, to whose widths Arial was drawn, at weight %d',
  async (weight, name) => {
    const helvetica = (await PDFDocument.create()).embedStandardFont(name);
    const held = new Set(helvetica.getCharacterSet());
    const compared = [...CHARACTERS].filter((character) => held.has(character.codePointAt(0)!));
    expect(compared.length).toBeGreaterThan(100);
    const size = 1000 / standinSize(weight);
    const other = compared.filter(
      (character) =>
        Math.abs(standinWidth(character, size, weight)! - helvetica.widthOfTextAtSize(character, 1000)) > 1,
    );
    expect(other).toEqual(ARIAL_ALONE);
  },
);

it('lineWidth leaves a line the room of our own face where that is wider', () => {
  const standin = [...'minimum'].reduce((sum, character) => sum + standinWidth(character, 14, 400)!, 0);
  expect(lineWidth('minimum', 14, 400)).toBeGreaterThanOrEqual(standin);
  expect(lineWidth('科', 14, 400)).toBeGreaterThan(0.5 * 14);
});

/** Each face of faces.css, as its descriptors say. */
const faces = Array.from(
  readFileSync('src/styles/faces.css', 'utf8').matchAll(/@font-face \{([^}]*)\}/g),
  ([, face]) =>
    (name: string) =>
      new RegExp(`${name}: '?([^;'%]+)`).exec(face!)![1]!,
);

it.each([400, 600])('standinWidth sets Arial at the size that pages set it at, weight %d', (weight) => {
  const face = faces.find(
    (of) => of('font-family') === 'Text in Arial' && of('font-weight').startsWith(`${weight}`),
  )!;
  const [size, advance] = [1000, { 400: 1479, 600: 1479 }[weight]!];
  expect(standinWidth('N', size, weight)! / size).toBeCloseTo(
    (advance / 2048) * (Number(face('size-adjust')) / 100),
    2,
  );
});

it('faces stand in for ours at our height above and below the line', () => {
  for (const of of faces) {
    const { ascent, descent, unitsPerEm } = openSync(
      of('font-family').startsWith('Text') ? FONT_FILES.sans[400]! : FONT_FILES.serif[600]!,
    ) as Font;
    const adjust = Number(of('size-adjust')) / 100;
    expect(Number(of('ascent-override')) * adjust).toBeCloseTo((100 * ascent) / unitsPerEm, 0);
    expect(Number(of('descent-override')) * adjust).toBeCloseTo((-100 * descent) / unitsPerEm, 0);
  }
});
