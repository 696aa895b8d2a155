import { readFileSync, statSync } from 'node:fs';
import { packageName } from '../lib/address.ts';
import { unarchive } from '../lib/archive.ts';
import { readChecksums, sha256 } from '../lib/checksum.ts';
import { entriesOf } from './reading/folder.ts';
import { fileProblem, type Problem } from './reading/problem.ts';

/** A version of the data as it was published, kept in `data/<edition>/versions/<version>/`. */
export interface ReleasedVersion {
  /** every file of that version, zipped */
  archive: Uint8Array;
  /** what the files in the archive hash to, as `sha256sum --check` reads it */
  checksums: string;
}

/** Name of the list of hashes beside the archive of a version. */
export const CHECKSUMS = 'sha256sums.txt';

/** Name of the archive of a version. */
export function archiveName(year: number | string, version: string): string {
  return `${packageName(year)}-${version}.zip`;
}

/**
 * Reads the versions kept of an edition: the names of all, what those that can be read hold, and what is wrong.
 * What was published stays as it was, so an archive that is not as its list says is a problem, and so is half a version.
 */
export function readReleases(directory: string, year: number | string) {
  const read = folders(`${directory}/versions`).map((version) => ({
    version,
    ...readRelease(`${directory}/versions/${version}`, year, version),
  }));
  return {
    versions: read.map(({ version }) => version),
    released: new Map(read.flatMap(({ version, found }) => (found ? [[version, found]] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function folders(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Reads a version out of its folder; null where half of it is missing. */
export function readRelease(
  folder: string,
  year: number | string,
  version: string,
): { found: ReleasedVersion | null; problems: Problem[] } {
  const zip = archiveName(year, version);
  const lost = (problems: Problem[]) => ({ found: null, problems });
  const others = entriesOf(folder).filter(({ name }) => name.endsWith('.zip') && name !== zip);
  const foreign = 'remove it: an edition keeps its own versions, and begins without';
  if (others.length > 0)
    return lost(others.map(({ name }) => fileProblem(`${folder}/${name}`, `not ${zip}`, foreign)));
  const missing = [zip, CHECKSUMS].filter(
    (name) => !statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.isFile(),
  );
  const again = 'copy it from the published site';
  if (missing.length > 0)
    return lost(missing.map((name) => fileProblem(`${folder}/${name}`, 'missing', again)));
  const archive = readFileSync(`${folder}/${zip}`);
  const checksums = readFileSync(`${folder}/${CHECKSUMS}`, 'utf8');
  return {
    found: { archive, checksums },
    problems: differences(archive, checksums, packageName(year)).map((wrong) =>
      fileProblem(`${folder}/${zip}`, wrong, `put it and ${CHECKSUMS} back as they were published`),
    ),
  };
}

/** What of an archive is not as its list of hashes says; its files lie in one folder, which the list does not name. */
function differences(archive: Uint8Array, list: string, root: string): string[] {
  let files: [path: string, content: Uint8Array][];
  try {
    files = Object.entries(unarchive(archive));
  } catch {
    return ['not a zip'];
  }
  const sums = readChecksums(list);
  const inside = (path: string) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
  const found = new Map(files.map(([path, content]) => [inside(path), sha256(content)]));
  return [...new Set([...sums.keys(), ...found.keys()])]
    .filter((path) => sums.get(path) !== found.get(path))
    .map((path) => `${path} is not as ${CHECKSUMS} says`);
}
