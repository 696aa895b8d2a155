import { readFileSync, statSync } from 'node:fs';
import { packageName } from '../lib/address.ts';
import { unarchive } from '../lib/files/archive.ts';
import { readChecksums, sha256 } from '../lib/files/checksum.ts';
import { entriesOf } from './reading/folder.ts';
import { fileProblem, type Problem } from './reading/problem.ts';

/** Files that were published in one zip. */
export interface Pack {
  archive: Uint8Array;
  /** what the files in the archive hash to, as `sha256sum --check` reads it */
  checksums: string;
}

/** A version as it was published, kept in `data/<edition>/versions/<version>/`. */
export interface ReleasedVersion {
  /** every file of its data */
  data: Pack;
  /** every chart: its drawing on a wide and on a narrow sheet, its rows, and with its words as JSON */
  charts: Pack;
  /** what both hold, by path: `figures.csv`, `charts/<id>.svg` */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Names of the files that keep a version: of each zip, and of the list of hashes beside it. */
export function packNames(year: number | string, version: string) {
  const name = `${packageName(year)}-${version}`;
  return {
    data: { archive: `${name}.zip`, checksums: 'sha256sums.txt' },
    charts: { archive: `${name}-charts.zip`, checksums: 'charts-sha256sums.txt' },
  };
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

/** Reads a version out of its folder; null where a part of it is missing. */
export function readRelease(
  folder: string,
  year: number | string,
  version: string,
): { found: ReleasedVersion | null; problems: Problem[] } {
  const names = packNames(year, version);
  const zips = Object.values(names).map(({ archive }) => archive);
  const lost = (problems: Problem[]) => ({ found: null, problems });
  const others = entriesOf(folder).filter(({ name }) => name.endsWith('.zip') && !zips.includes(name));
  const foreign = 'remove it: an edition keeps its own versions, and begins without';
  if (others.length > 0)
    return lost(others.map(({ name }) => fileProblem(`${folder}/${name}`, `not ${zips[0]}`, foreign)));
  const missing = Object.values(names)
    .flatMap(({ archive, checksums }) => [archive, checksums])
    .filter((name) => !statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.isFile());
  const again = 'copy it from the published site';
  if (missing.length > 0)
    return lost(missing.map((name) => fileProblem(`${folder}/${name}`, 'missing', again)));
  const [data, charts] = [names.data, names.charts].map((pack) => readPack(folder, pack, packageName(year)));
  return {
    found: { data: data!.pack, charts: charts!.pack, files: new Map([...data!.files, ...charts!.files]) },
    problems: [...data!.problems, ...charts!.problems],
  };
}

/** Reads a zip and what it holds; its files lie in the folder `root`, which the list of hashes does not name. */
function readPack(
  folder: string,
  { archive: zip, checksums: list }: Record<keyof Pack, string>,
  root: string,
) {
  const archive = readFileSync(`${folder}/${zip}`);
  const checksums = readFileSync(`${folder}/${list}`, 'utf8');
  const problem = (wrong: string) =>
    fileProblem(`${folder}/${zip}`, wrong, `put it and ${list} back as they were published`);
  let files: Map<string, Uint8Array>;
  try {
    files = filesBelow(root, archive);
  } catch {
    return { pack: { archive, checksums }, files: new Map(), problems: [problem('not a zip')] };
  }
  const wrong = differences(files, checksums).map((path) => `${path} is not as ${list} says`);
  return { pack: { archive, checksums }, files, problems: wrong.map(problem) };
}

function filesBelow(root: string, archive: Uint8Array): Map<string, Uint8Array> {
  const inside = (path: string) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);
  return new Map(Object.entries(unarchive(archive)).map(([path, content]) => [inside(path), content]));
}

/** Files that are not as a list of hashes says, or that either lacks. */
function differences(files: ReadonlyMap<string, Uint8Array>, list: string): string[] {
  const sums = readChecksums(list);
  const found = new Map([...files].map(([path, content]) => [path, sha256(content)]));
  return [...new Set([...sums.keys(), ...found.keys()])].filter((path) => sums.get(path) !== found.get(path));
}
