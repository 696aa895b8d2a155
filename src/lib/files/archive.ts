import { unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A zip of files by path, each dated to the same day (ISO), so that the same files give the same bytes everywhere.
 * A zip states local time without a zone: the date is therefore made in local time, at noon, which no clock skips.
 */
export function archive(files: Zippable, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year!, month! - 1, date, 12) });
}

/** The files of a zip, by path. */
export function unarchive(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip);
}
