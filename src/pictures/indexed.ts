import { constants, deflateSync } from 'node:zlib';
import { chunk } from './png-text.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** A colour’s number is one byte. */
const MOST = 256;
/** Repeats alone are looked for: what else is found differs between machines and versions of Node. */
const PACKING = { strategy: constants.Z_RLE, memLevel: constants.Z_MAX_MEMLEVEL };

/** A picture of which each pixel is a byte each of red, green, blue and opacity. */
interface Picture {
  width: number;
  height: number;
  pixels: Buffer<ArrayBuffer>;
}

/**
 * A picture as a PNG that numbers its colours: half as large, and made in half the time, as one that writes out each
 * pixel. Undefined where there are more than 256 of them, or where light comes through. The pixels are given up: until
 * the next collection of garbage they would be so much memory that they bring it about.
 */
export function indexedPng({ width, height, pixels }: Picture): Buffer<ArrayBuffer> | undefined {
  const lines = Buffer.alloc((width + 1) * height);
  const colours = numbered(new Int32Array(pixels.buffer, pixels.byteOffset, width * height), width, lines);
  const data = colours && deflateSync(lines, PACKING);
  for (const { buffer } of [pixels, lines]) buffer.transfer(0);
  if (!data) return undefined;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headOf(width, height)),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => bytesOf(colour).slice(0, 3)))),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours, whose numbers are written into the lines: before each stands a byte that says “as it is”. Undefined where they cannot all be numbered. */
function numbered(pixels: Int32Array, width: number, lines: Buffer): number[] | undefined {
  const colours = new Map<number, number>();
  let last: number | undefined;
  let number = 0;
  for (let at = 0, to = 1; at < pixels.length; to++)
    for (const end = at + width; at < end; at++, to++) {
      const pixel = pixels[at]!;
      if (pixel !== last) {
        if (!colours.has(pixel)) {
          if (colours.size === MOST || bytesOf(pixel)[3] !== 255) return undefined;
          colours.set(pixel, colours.size);
        }
        number = colours.get((last = pixel))!;
      }
      lines[to] = number;
    }
  return [...colours.keys()];
}

/** Eight bits a pixel, which number colours. */
function headOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return head;
}

/** Red, green, blue and opacity. */
function bytesOf(pixel: number): number[] {
  return [...new Uint8Array(Int32Array.of(pixel).buffer)];
}
