import { expect, it, vi } from 'vitest';
import { chartFiles } from '../../../../src/components/data/chart-files.ts';
import { publication } from '../../../../src/components/site/publication.ts';

it('chartFiles keeps four files of every chart, and the fonts that their drawings load', async () => {
  vi.stubEnv('SITE', 'https://example.com');
  const site = publication('2024');
  const files = await chartFiles(site);
  vi.unstubAllEnvs();
  const paths = files.map(({ path }) => path);
  const endings = ['csv', 'json', 'svg', 'narrow.svg'];
  const expected = site.charts.flatMap(({ id }) => endings.map((ending) => `charts/${id}.${ending}`));
  expect(paths.filter((path) => !path.endsWith('.woff2'))).toEqual(expected);
  const loaded = files.flatMap(({ path, content }) =>
    path.endsWith('.narrow.svg')
      ? Array.from(String(content).matchAll(/url\(["']?([^"')]+\.woff2)/g), ([, name]) => `charts/${name!}`)
      : [],
  );
  expect(paths.filter((path) => path.endsWith('.woff2')).toSorted()).toEqual([...new Set(loaded)].toSorted());
});
