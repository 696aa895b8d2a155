import type { Edition } from '../data/edition.ts';
import { packNames, type Pack, type ReleasedVersion } from '../data/released-versions.ts';
import type { DataFile } from './file.ts';

/** A version under addresses that outlive it: its data and its charts, and what the files in either hash to. */
export interface VersionFiles {
  version: string;
  /** day it was published, ISO */
  date: string;
  archive: DataFile;
  checksums: DataFile;
  charts: DataFile;
  chartChecksums: DataFile;
}

/**
 * Every version that the changelog names, newest first; `current` is what this build makes of the newest. Throws where
 * the newest has been released already with other numbers than it would have now.
 */
export function versionFiles(edition: Edition, current: ReleasedVersion): VersionFiles[] {
  const { year, version: newest, changes, released } = edition;
  const published = released.get(newest);
  const changed = published ? changedTables(published, current, year) : [];
  if (changed.length > 0)
    throw new Error(
      `data/${year}/versions/${newest}: ${changed.join(', ')} changed since → raise the version in data/${year}/edition.json and say in changelog.csv what changed`,
    );
  const dates = new Map(changes.map(({ version, date }) => [version, date]));
  return [...dates].map(([version, date]) => files(year, version, date, released.get(version) ?? current));
}

/** Path of a version’s archive below the folder of the data, or of the one of its charts. Permanent. */
export function versionArchive(year: number, version: string, of: 'data' | 'charts' = 'data'): string {
  return folder(version) + packNames(year, version)[of].archive;
}

function files(year: number, version: string, date: string, { data, charts }: ReleasedVersion): VersionFiles {
  const names = packNames(year, version);
  const [archive, checksums] = packFiles(folder(version), names.data, data);
  const [drawn, chartChecksums] = packFiles(folder(version), names.charts, charts);
  return { version, date, archive, checksums, charts: drawn, chartChecksums };
}

function packFiles(below: string, names: Record<keyof Pack, string>, pack: Pack): [DataFile, DataFile] {
  return [
    { path: below + names.archive, mediaType: 'application/zip', content: pack.archive },
    { path: below + names.checksums, mediaType: 'text/plain', content: pack.checksums },
  ];
}

function folder(version: string): string {
  return `v/${version}/`;
}

/** Tables that two versions do not have alike. */
function changedTables(before: ReleasedVersion, after: ReleasedVersion, year: number): string[] {
  const [old, made] = [tablesOf(before, year), tablesOf(after, year)];
  const names = new Set([...old.keys(), ...made.keys()]);
  return [...names].filter((name) => old.get(name) !== made.get(name));
}

/** The tables of a version as text, without the origin of the site’s addresses: it may be mounted elsewhere now. */
function tablesOf({ files }: ReleasedVersion, year: number): Map<string, string> {
  const origin = new RegExp(`https?://[^\\s",]*?(?=/${year}/)`, 'g');
  const tables = [...files].filter(([path]) => path.endsWith('.csv'));
  return new Map(
    tables.map(([path, content]) => [path, new TextDecoder().decode(content).replace(origin, '')]),
  );
}
