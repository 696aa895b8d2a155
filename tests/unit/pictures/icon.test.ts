import { expect, it } from 'vitest';
import { ico, tabIcon, tabPicture, tile, TILES } from '../../../src/pictures/icon.ts';
import { palette } from '../../../src/lib/palette.ts';

const PNG = '89504e470d0a1a0a';

/** What the head of a PNG says of it. */
function png(picture: Buffer) {
  return [picture.subarray(0, 8).toString('hex'), picture.readUInt32BE(16), picture.readUInt32BE(20)];
}

it.each([180, ...TILES])('tile(%i) is a square PNG of that side', async (size) => {
  expect(png(await tile(size))).toEqual([PNG, size, size]);
});

it('tabIcon has the colours of either theme', () => {
  const [light, dark] = tabIcon().split('prefers-color-scheme:dark');
  for (const name of ['c1', 'c5', 'c6']) {
    expect(light).toContain(palette('light').get(name));
    expect(dark).toContain(palette('dark').get(name));
  }
});

it('ico holds the one picture where its head says', async () => {
  const picture = await tabPicture(32);
  const file = ico(picture, 32);
  expect(file.subarray(0, 8)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0, 32, 32]));
  const [length, offset] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(png(file.subarray(offset))).toEqual([PNG, 32, 32]);
  expect(offset + length).toBe(file.length);
});
