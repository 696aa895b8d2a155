import { unzipSync, zipSync, type Zippable } from 'fflate';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from './cache.ts';
import { sha256 } from './checksum.ts';

const tools = () => [sourcesOf('src/lib/files/archive.ts'), versionsOf(/^fflate$/)];

/**
 * A zip of files by path, each dated to the same day (ISO), so that the same files give the same bytes everywhere.
 * A zip states local time without a zone: the date is therefore made in local time, at noon, which no clock skips.
 */
export function archive(files: Zippable, day: string): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year!, month! - 1, date, 12) });
}

/** The same, from the cache where it was written before: to make files smaller takes longer than to make them. */
export function cachedArchive(files: Record<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
  const contents = Object.entries(files).map(([path, content]) => [path, sha256(content)]);
  const file = cacheFile('archives', 'zip', contents, day, tools());
  return readCached(file) ?? writeCached(file, archive(files, day));
}

/** The files of a zip, by path. */
export function unarchive(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip);
}
