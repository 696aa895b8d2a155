import { crc32 } from 'node:zlib';
import { expect } from 'vitest';

/** The parts of a PNG, each proved by its checksum. */
export function chunks(png: Buffer): { type: string; data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const said = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(said));
    found.push({ type: said.toString('latin1', 0, 4), data: said.subarray(4) });
    at += length + 12;
  }
  return found;
}
