import type { Edition } from '../data/edition.ts';
import { archiveName, CHECKSUMS, type ReleasedVersion } from '../data/released-versions.ts';
import { unarchive } from '../lib/archive.ts';
import type { DataFile } from './file.ts';

/** A version of the data under an address that outlives it: its archive, and what the files in it hash to. */
export interface VersionFiles {
  version: string;
  /** day it was published, ISO */
  date: string;
  archive: DataFile;
  checksums: DataFile;
}

/**
 * Every version that the changelog names, newest first; `current` is what this build makes of the newest. Throws where
 * the newest has been released already with other numbers than it would have now.
 */
export function versionFiles(edition: Edition, current: ReleasedVersion): VersionFiles[] {
  const { year, version: newest, changes, released } = edition;
  const published = released.get(newest);
  const changed = published ? changedTables(published.archive, current.archive, year) : [];
  if (changed.length > 0)
    throw new Error(
      `data/${year}/versions/${newest}: ${changed.join(', ')} changed since → raise the version in data/${year}/edition.json and say in changelog.csv what changed`,
    );
  const dates = new Map(changes.map(({ version, date }) => [version, date]));
  return [...dates].map(([version, date]) => files(year, version, date, released.get(version) ?? current));
}

/** Path of a version’s archive below the folder of the data. Permanent. */
export function versionArchive(year: number, version: string): string {
  return `${folder(version)}${archiveName(year, version)}`;
}

function files(year: number, version: string, date: string, content: ReleasedVersion): VersionFiles {
  return {
    version,
    date,
    archive: {
      path: versionArchive(year, version),
      mediaType: 'application/zip',
      content: content.archive,
    },
    checksums: {
      path: `${folder(version)}${CHECKSUMS}`,
      mediaType: 'text/plain',
      content: content.checksums,
    },
  };
}

function folder(version: string): string {
  return `v/${version}/`;
}

/** Tables that are not in both archives alike. */
function changedTables(before: Uint8Array, after: Uint8Array, year: number): string[] {
  const [old, made] = [tablesOf(before, year), tablesOf(after, year)];
  const names = new Set([...old.keys(), ...made.keys()]);
  return [...names].filter((name) => old.get(name) !== made.get(name));
}

/** The tables of an archive as text, without the origin of the site’s addresses: it may be mounted elsewhere now. */
function tablesOf(archive: Uint8Array, year: number): Map<string, string> {
  const origin = new RegExp(`https?://[^\\s",]*?(?=/${year}/)`, 'g');
  const tables = Object.entries(unarchive(archive)).filter(([path]) => path.endsWith('.csv'));
  return new Map(
    tables.map(([path, content]) => [
      path.slice(path.indexOf('/') + 1),
      new TextDecoder().decode(content).replace(origin, ''),
    ]),
  );
}
