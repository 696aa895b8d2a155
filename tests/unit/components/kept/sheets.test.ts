import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptVersions } from '../../../../src/components/kept/kept-chart.ts';
import { keptEmbedded } from '../../../../src/components/kept/sheets.ts';
import { publication } from '../../../../src/components/site/publication.ts';

const site = publication('2024');

it('a kept chart in another page has room for its line of version, as high as its style makes it', () => {
  const style = readFileSync('src/components/kept/KeptEmbed.astro', 'utf8');
  const [, height] = /\bp \{[^}]*?\bheight: (\d+)px/.exec(style)!;
  for (const { charts } of keptVersions(site))
    for (const chart of charts)
      expect(keptEmbedded(site.edition, chart, site.to).below, chart.id).toBe(Number(height));
});
