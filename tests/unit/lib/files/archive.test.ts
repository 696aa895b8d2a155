import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { archive, cachedArchive, unarchive } from '../../../../src/lib/files/archive.ts';
import { bytes } from '../../../../src/open-data/file.ts';
import { data, published } from '../../published.ts';

const FILES = { 'a/b.txt': new TextEncoder().encode('b'), 'a/c.txt': new TextEncoder().encode('拓荆科技') };
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('archive gives back what it was given', () => {
  expect(unarchive(archive(FILES, '2026-11-23'))).toEqual(FILES);
});

it('cachedArchive has no other bytes than archive, whatever was written before', () => {
  const [b, c] = Object.values(FILES);
  const others: Record<string, Uint8Array>[] = [
    FILES,
    { 'a/b.txt': b!, 'a/c.txt': b! },
    { 'a/b.txt': b!, 'a/d.txt': c! },
    { 'a/b.txt': b! },
  ];
  for (const files of [...others, ...others])
    for (const day of ['2026-11-23', '2026-11-24'])
      expect(Buffer.from(cachedArchive(files, day))).toEqual(Buffer.from(archive(files, day)));
});

it('archive writes the same bytes in every time zone, also where clocks skip midnight', () => {
  // In Santiago the 6th of September 2026 begins at one o’clock.
  const written = ['UTC', 'Pacific/Kiritimati', 'America/Adak', 'America/Santiago'].map((each) => {
    process.env.TZ = each;
    const bytes = archive(FILES, '2026-09-06');
    return {
      offset: new Date(2026, 8, 7).getTimezoneOffset(),
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
  });
  expect(new Set(written.map(({ offset }) => offset)).size).toBe(4);
  expect(new Set(written.map(({ hash }) => hash)).size).toBe(1);
});

it.each([
  ['archive', data.archive],
  ['workbook', data.workbook],
])('the files in the published %s are dated to its publication', (_, file) => {
  const found = dates(bytes(file));
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found)).toEqual(new Set([published.edition.published]));
});

/** The days of a zip’s entries, as its directory at the end states them. */
function dates(zip: Uint8Array): string[] {
  const content = Buffer.from(zip);
  const end = content.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const found: string[] = [];
  let at = content.readUInt32LE(end + 16);
  while (at < end) {
    const day = content.readUInt16LE(at + 14);
    const [year, month, date] = [1980 + (day >> 9), (day >> 5) & 15, day & 31].map(String);
    found.push(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`);
    // Name, further fields and remark of the entry follow its 46 bytes.
    at += 46 + [28, 30, 32].reduce((sum, offset) => sum + content.readUInt16LE(at + offset), 0);
  }
  return found;
}
