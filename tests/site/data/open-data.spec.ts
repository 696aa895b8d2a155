import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@playwright/test';
import { csv, json } from '../../../src/charts/files.ts';
import { packNames } from '../../../src/data/released-versions.ts';
import { addresses, packageName } from '../../../src/lib/address.ts';
import { unarchive } from '../../../src/lib/files/archive.ts';
import { readChecksums } from '../../../src/lib/files/checksum.ts';
import { dataFiles, openData } from '../../../src/open-data/data-files.ts';
import { bytes } from '../../../src/open-data/file.ts';
import type { VersionFiles } from '../../../src/open-data/versions.ts';
import { NARROW_FONTS } from '../../../src/pictures/narrow.ts';
import { charts, dist, edition, origin, to } from '../published.ts';

const absolute = addresses(`${origin}${to.home}`, edition.year);
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)));

test('the folder of the data holds its page and the open data of the edition, byte for byte', async () => {
  const data = await openData({ edition, charts, to: absolute });
  const versions = data.versions as [VersionFiles];
  const expected = dataFiles(data);
  const folder = to.data.slice(1);
  expect(files.filter((path) => path.startsWith(folder)).toSorted()).toEqual(
    [...expected.map(({ path }) => folder + path), `${folder}index.html`].toSorted(),
  );
  const [{ charts: drawn, chartChecksums }] = versions;
  // Made of the drawings, which the next test opens.
  const packed = edition.released.has(edition.version) ? [] : [drawn, chartChecksums];
  const made = expected.filter((file) => !packed.includes(file));
  const other = made.filter((file) => !readFileSync(join(dist, folder, file.path)).equals(bytes(file)));
  expect(other.map(({ path }) => path)).toEqual([]);
});

test('a version keeps each chart as it is downloaded, its narrow sheet, and what all of them hash to', () => {
  const { version, year, released } = edition;
  const { charts: names } = packNames(year, version);
  const folder = join(dist, to.dataFile(`v/${version}`));
  const held = unarchive(readFileSync(join(folder, names.archive)));
  const below = `${packageName(year)}/`;
  const sums = [...readChecksums(readFileSync(join(folder, names.checksums), 'utf8'))];
  expect(Object.entries(held).map(([path, content]) => [path.replace(below, ''), sha256(content)])).toEqual(
    sums,
  );
  const narrow = charts.map(({ id }) => `charts/${id}.narrow.svg`);
  const kinds = (['csv', 'json', 'svg'] as const).flatMap((kind) =>
    charts.map(({ id }) => [id, kind] as const),
  );
  const downloads = kinds.map(([id, kind]) => `charts/${id}.${kind}`);
  expect(sums.map(([path]) => path).toSorted()).toEqual(
    [...narrow, ...downloads, ...Object.values(NARROW_FONTS).map((font) => `charts/${font}`)].toSorted(),
  );
  const other = kinds.filter(
    ([id, kind]) =>
      read(to.chartFile(id, kind)) !== Buffer.from(held[`${below}charts/${id}.${kind}`]!).toString(),
  );
  expect(released.has(version) ? [] : other).toEqual([]);
});

test('every chart is published with the rows that it draws', () => {
  const other = charts.flatMap((chart) => [
    ...(read(to.chartFile(chart.id, 'csv')) === csv(chart) ? [] : [`${chart.id}.csv`]),
    ...(read(to.chartFile(chart.id, 'json')) === json(chart, edition, absolute) ? [] : [`${chart.id}.json`]),
  ]);
  expect(other).toEqual([]);
});

test('DuckDB finds in every CSV the columns that the metadata beside it describe', async () => {
  // A kept chart has what its version kept, which is no metadata.
  const tables = files.filter((path) => path.endsWith('.csv') && !`/${path}`.startsWith(to.versions));
  expect(tables.length).toBeGreaterThan(charts.length);
  const duckdb = await (await DuckDBInstance.create()).connect();
  for (const path of tables) {
    const sniffed = await duckdb.runAndReadAll(`select Columns from sniff_csv('${join(dist, path)}')`);
    const [{ Columns: columns }] = sniffed.getRowObjectsJson() as [{ Columns: { name: string }[] }];
    const metadata = JSON.parse(read(`/${path}-metadata.json`)) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    expect(`/${path}`.endsWith(`/${metadata.url}`), path).toBe(true);
    expect(
      columns.map(({ name }) => name),
      path,
    ).toEqual(metadata.tableSchema.columns.map(({ name }) => name));
  }
});

test('the manifest states the hash of every published file, and of nothing else', () => {
  const listed = read('/manifest.sha256')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  const hashes = new Map(listed.map(([hash, path]) => [path!, hash]));
  expect([...hashes.keys()]).toEqual(files.filter((path) => path !== 'manifest.sha256').toSorted());
  const other = [...hashes].filter(([path, hash]) => sha256(readFileSync(join(dist, path))) !== hash);
  expect(other).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
