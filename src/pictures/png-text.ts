import { crc32 } from 'node:zlib';

/** Bytes of the signature and of the head, after which other chunks may stand. */
const HEAD = 8 + 25;
const METRES_PER_INCH = 0.0254;

/** A PNG that says in words what it is, by the keywords of its standard: “Title”, “Author”, “Copyright”. */
export function withText(png: Buffer, words: Record<string, string>): Buffer<ArrayBuffer> {
  return withChunks(
    png,
    Object.entries(words).map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`))),
  );
}

/** A PNG that says how large it is on paper: `dpi` pixels an inch. Without it programs take 72 or 96, and run over the page. */
export function withResolution(png: Buffer, dpi: number): Buffer<ArrayBuffer> {
  const content = Buffer.alloc(9);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  content.writeUInt32BE(perMetre, 0);
  content.writeUInt32BE(perMetre, 4);
  // The unit is the metre.
  content.writeUInt8(1, 8);
  return withChunks(png, [chunk('pHYs', content)]);
}

function withChunks(png: Buffer, chunks: Buffer[]): Buffer<ArrayBuffer> {
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** Its length, its type, what it says and a checksum; of text, uncompressed and without a language. */
export function chunk(type: string, content: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(type), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(said), 4);
  return Buffer.concat([numbers.subarray(0, 4), said, numbers.subarray(4)]);
}
