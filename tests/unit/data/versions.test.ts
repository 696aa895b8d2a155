import { readdirSync, statSync } from 'node:fs';
import { sum } from 'd3';
import { expect, it } from 'vitest';
import { readEdition } from '../../../src/data/edition.ts';
import { addresses } from '../../../src/lib/address.ts';
import { archive, unarchive } from '../../../src/lib/files/archive.ts';
import { readChecksums, sha256 } from '../../../src/lib/files/checksum.ts';
import { dataFiles, openData } from '../../../src/open-data/data-files.ts';
import { bytes } from '../../../src/open-data/file.ts';
import { data, published } from '../published.ts';
import { FACTS, KEPT_VERSION, linesOf, spoil, writeEdition } from '../small-edition.ts';

const FOLDER = 'versions/0.9.0';
const ZIP = `${FOLDER}/star-market-2024-0.9.0.zip`;
const SUMS = `${FOLDER}/sha256sums.txt`;
const CHARTS = `${FOLDER}/star-market-2024-0.9.0-charts.zip`;
const CHART_SUMS = `${FOLDER}/charts-sha256sums.txt`;
const NONE = Object.fromEntries([ZIP, SUMS, CHARTS, CHART_SUMS].map((file) => [file, null]));
const README = new TextEncoder().encode('The first version\n');
/** Bytes that a version may take in the repository, where it stays for ever. */
const MOST = 3_000_000;
const AS_PUBLISHED = 'put it and sha256sums.txt back as they were published';

it.each<[fault: string, changes: Record<string, string | Uint8Array | null>, ...lines: RegExp[]]>([
  [
    'a version of the changelog that is not kept',
    NONE,
    /^changelog\.csv:4:version: 0\.9\.0 is not kept → run npm run keep-version, or copy \/2024\/data\/v\/0\.9\.0\/ of the published site to versions\/0\.9\.0$/,
  ],
  [
    'half a version',
    { [SUMS]: null },
    /^versions\/0\.9\.0\/sha256sums\.txt: missing → copy it from the published site$/,
  ],
  [
    'a version without its charts',
    { [CHARTS]: null },
    /^versions\/0\.9\.0\/star-market-2024-0\.9\.0-charts\.zip: missing → copy it from the published site$/,
  ],
  [
    'a kept chart that was changed, and one that was lost',
    {
      [CHARTS]: archive(
        { 'star-market-2024/charts/ceilings.svg': new TextEncoder().encode('<svg>2</svg>') },
        '2026-11-02',
      ),
      [CHART_SUMS]: `${KEPT_VERSION[CHART_SUMS] as string}${'0'.repeat(64)}  charts/floors.svg\n`,
    },
    ...['ceilings', 'floors'].map(
      (chart) =>
        new RegExp(
          `^${CHARTS}: charts/${chart}\\.svg is not as charts-sha256sums\\.txt says → put it and charts-sha256sums\\.txt back as they were published$`,
        ),
    ),
  ],
  [
    'a kept version that is not in the changelog',
    spoil('changelog.csv', '0.9.0,', '0.8.0,'),
    /^changelog\.csv:4:version: 0\.8\.0 is not kept/,
    /^versions\/0\.9\.0: 0\.9\.0 is not in changelog\.csv → /,
  ],
  [
    'an archive that is no longer as it was',
    { [SUMS]: '0'.repeat(64) + '  README.md\n' },
    new RegExp(`^${ZIP}: README\\.md is not as sha256sums\\.txt says → ${AS_PUBLISHED}$`),
  ],
  [
    'a list that names a file too many',
    { [SUMS]: `${KEPT_VERSION[SUMS] as string}${'0'.repeat(64)}  facts.csv\n` },
    new RegExp(`^${ZIP}: facts\\.csv is not as sha256sums\\.txt says → `),
  ],
  [
    'a version of another edition, copied with the rest',
    { [ZIP]: null, [ZIP.replace('2024', '2023')]: 'zip' },
    /^versions\/0\.9\.0\/star-market-2023-0\.9\.0\.zip: not star-market-2024-0\.9\.0\.zip → remove it: an edition keeps its own versions/,
  ],
  [
    'an archive of another edition under the name of its own',
    { [ZIP]: archive({ 'star-market-2023/README.md': README }, '2026-11-02') },
    new RegExp(`^${ZIP}: README\\.md is not as sha256sums\\.txt says → ${AS_PUBLISHED}$`),
    new RegExp(`^${ZIP}: star-market-2023/README\\.md is not as sha256sums\\.txt says → ${AS_PUBLISHED}$`),
  ],
  ['an archive that is none', { [ZIP]: 'zip' }, new RegExp(`^${ZIP}: not a zip → ${AS_PUBLISHED}$`)],
])('readEdition names %s', (_, changes, ...expected) => {
  const lines = linesOf(changes);
  expect(lines).toHaveLength(expected.length);
  for (const [at, line] of lines.entries()) expect(line).toMatch(expected[at]!);
});

it('openData keeps a version under its address when another takes its place, byte for byte', async () => {
  const files = new Map(dataFiles(await made()).map(({ path, content }) => [path, content]));
  expect(files.get('v/0.9.0/star-market-2024-0.9.0.zip')).toEqual(Buffer.from(KEPT_VERSION[ZIP]!));
  expect(files.get('v/0.9.0/sha256sums.txt')).toBe(KEPT_VERSION[SUMS]);
  expect(files.get('v/0.9.0/star-market-2024-0.9.0-charts.zip')).toEqual(Buffer.from(KEPT_VERSION[CHARTS]!));
  expect(files.get('v/0.9.0/charts-sha256sums.txt')).toBe(KEPT_VERSION[CHART_SUMS]);
  const { archive, checksums } = (await made()).versions[0]!;
  expect(archive.path).toBe('v/1.0.0/star-market-2024-1.0.0.zip');
  const sums = readChecksums(String(checksums.content));
  const zipped = Object.entries(unarchive(archive.content as Uint8Array));
  expect(Object.fromEntries(sums)).toEqual(
    Object.fromEntries(zipped.map(([path, content]) => [path.replace(/^[^/]*\//, ''), sha256(content)])),
  );
});

it('openData names every version, newest first, with its day', async () => {
  const { versions } = await made();
  expect(versions.map(({ version, date }) => `${version} ${date}`)).toEqual([
    '1.0.0 2026-11-23',
    '0.9.0 2026-11-02',
  ]);
});

it('openData gives the published version as it was kept, wherever the site is mounted now', async () => {
  const kept = await keptNow();
  const elsewhere = await made(kept, 'https://example.org/report/');
  expect(elsewhere.versions[0]!.archive.content).toEqual(
    Buffer.from(kept['versions/1.0.0/star-market-2024-1.0.0.zip']!),
  );
  expect(elsewhere.archive.content).not.toEqual(elsewhere.versions[0]!.archive.content);
});

it('openData refuses a figure that changed in a published version until the version is raised', async () => {
  const kept = await keptNow();
  const row = '1422170000000,,yuan,,exact,,figure,"1,422.17';
  const mended = { ...kept, ...spoil(FACTS, row, row.replaceAll('17', '18')) };
  await expect(made(mended)).rejects.toThrow(
    'data/2024/versions/1.0.0: figures.csv, facts.csv, facts-1-stable-trend.csv changed since → raise the version in data/2024/edition.json and say in changelog.csv what changed',
  );
  const { versions } = await made({
    ...mended,
    ...spoil('edition.json', '"version": "1.0.0"', '"version": "1.0.1"'),
    ...spoil(
      'changelog.csv',
      '1.0.0,2026-11-23,c',
      '1.0.1,2026-11-23,corrected,Revenue.,revenue-total,\n1.0.0,2026-11-23,c',
    ),
  });
  expect(versions.map(({ version }) => version)).toEqual(['1.0.1', '1.0.0', '0.9.0']);
});

it('every file that can say so states the version: JSON, schemas, CSVW, Data Package, citations', () => {
  const files = dataFiles(data).filter(({ path }) => /\.(json|bib|ris)$/.test(path));
  expect(files.length).toBeGreaterThan(3 * data.tables.length);
  const silent = files.filter(({ content }) => !String(content).includes(published.edition.version));
  expect(silent.map(({ path }) => path)).toEqual([]);
  const { year, version } = published.edition;
  const zipped = unarchive(data.archive.content as Uint8Array);
  for (const name of ['README.md', 'datapackage.json'])
    expect(String(Buffer.from(zipped[`star-market-${year}/${name}`]!)), name).toContain(version);
});

/** The open data of the small edition with some of its files changed, as published at `home`. */
async function made(changes = {}, home = 'https://example.com/') {
  const { edition, problems } = readEdition(writeEdition(changes));
  expect(problems).toEqual([]);
  return openData({ edition: edition!, charts: [], to: addresses(home, 2024) });
}

/** The files that keep the small edition’s own version, as on the day it is published. */
async function keptNow(): Promise<Record<string, string | Uint8Array>> {
  const { archive, checksums, charts, chartChecksums } = (await made()).versions[0]!;
  const files = [archive, checksums, charts, chartChecksums].map(({ path, content }) => [
    path.replace('v/', 'versions/'),
    content,
  ]);
  return Object.fromEntries(files) as Record<string, string | Uint8Array>;
}

it.each(readdirSync('data/2024/versions'))('what is kept of %s weighs at most 3 MB', (version) => {
  const folder = `data/2024/versions/${version}`;
  expect(sum(readdirSync(folder).map((file) => statSync(`${folder}/${file}`).size))).toBeLessThan(MOST);
});

it('what would be kept of this version weighs no more', () => {
  const [newest] = data.versions;
  const { archive, checksums, charts, chartChecksums } = newest!;
  expect(sum([archive, checksums, charts, chartChecksums].map((file) => bytes(file).length))).toBeLessThan(
    MOST,
  );
});
