import { crc32 } from 'node:zlib';

/** Bytes of the signature and of the head, after which other chunks may stand. */
const HEAD = 8 + 25;

/** A PNG that says in words what it is, by the keywords of its standard: “Title”, “Author”, “Copyright”. */
export function withText(png: Buffer, words: Record<string, string>): Buffer<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** An uncompressed iTXt chunk without a language tag: its length, its type, keyword and text, and a checksum. */
function textChunk(keyword: string, text: string): Buffer {
  const content = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length - 4, 0);
  numbers.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([numbers.subarray(0, 4), content, numbers.subarray(4)]);
}
