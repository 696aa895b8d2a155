import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng } from '../../../src/pictures/indexed.ts';
import { draw } from '../../../src/pictures/raster.ts';
import { chunks } from './chunks.ts';

it('indexedPng numbers the colours of each line in the order in which they come', async () => {
  const [white, blue, red] = [
    [255, 255, 255, 255],
    [1, 2, 254, 255],
    [200, 0, 9, 255],
  ] as const;
  const found = chunks((await indexedPng(picture(3, [white, white, blue, red, blue, white])))!);
  expect(found.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [head, palette, data] = found.map((chunk) => chunk.data);
  expect([...head!]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...palette!]).toEqual([255, 255, 255, 1, 2, 254, 200, 0, 9]);
  expect([...inflateSync(data!)]).toEqual([0, 0, 0, 1, 0, 2, 1, 0]);
});

it('indexedPng numbers a line that is as the one above', async () => {
  const [white, red] = [
    [255, 255, 255, 255],
    [200, 0, 9, 255],
  ] as const;
  const png = await indexedPng(picture(2, [red, white, red, white, white, red, white, red]));
  const data = chunks(png!).find(({ type }) => type === 'IDAT')!.data;
  expect([...inflateSync(data)]).toEqual([0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0]);
});

it('indexedPng numbers 256 colours and no more', async () => {
  const greens = (count: number) => Array.from({ length: count }, (_, at) => [at >> 8, at & 255, 7, 255]);
  expect(await indexedPng(picture(256, greens(256)))).toBeInstanceOf(Buffer);
  expect(await indexedPng(picture(257, greens(257)))).toBeUndefined();
});

it('indexedPng leaves a picture through which light comes to others', async () => {
  expect(
    await indexedPng(
      picture(2, [
        [0, 0, 0, 255],
        [0, 0, 0, 254],
      ]),
    ),
  ).toBeUndefined();
});

it.each([
  ['an opaque drawing', '<path d="M0 0h9v9H0z"/>', 3],
  ['one without ground', '<circle r="9"/>', 6],
])('draw makes of %s a PNG of its kind', async (_, body, kind) => {
  const png = await draw(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${body}</svg>`, 1);
  expect(png[25]).toBe(kind);
});

function picture(width: number, pixels: readonly (readonly number[])[]) {
  // Not of Node's shared pool, as the pixels are given up.
  const bytes = Uint8Array.from(pixels.flat());
  return { width, height: pixels.length / width, pixels: Buffer.from(bytes.buffer) };
}
