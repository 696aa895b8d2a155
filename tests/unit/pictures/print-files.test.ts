import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { chartPdf } from '../../../src/pictures/print/chart-pdf.ts';
import { outlined } from '../../../src/pictures/print/outlines.ts';
import { draw } from '../../../src/pictures/raster.ts';
import { ownSvg } from '../../../src/pictures/standalone.ts';
import { all, number, parse, texts } from '../drawing.ts';
import { charts } from '../drawings.ts';

const SOURCE = 'Source: Shanghai Stock Exchange. https://example.com/';
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const edition = openEdition('2024');

describe('outlined', () => {
  const line = (attributes: string, words = 'ƒ & 1') =>
    outlined(`<svg font-size="14"><text${attributes}>${words.replace('&', '&#38;')}</text></svg>`, 'a');
  const place = (attributes: string) => {
    const [, x, y, size] = /translate\((\S+) (\S+)\) scale\((\S+) /.exec(line(attributes))!.map(Number);
    return { x: x!, y: y!, size: size! };
  };

  it.each(CHARTS)('%s: leaves no text to a face, and looks as with the face', async (_, chart) => {
    const svg = outlined(ownSvg(chart, SOURCE), chart.id);
    const root = parse(svg);
    expect(all(root, 'text')).toEqual([]);
    expect(root.querySelector('title')!.textContent).toBe(heard(chart.headline));
    const [before, after] = await Promise.all([draw(ownSvg(chart, SOURCE), 1), draw(svg, 1)]);
    expect(Math.abs(after.length / before.length - 1)).toBeLessThan(0.05);
    expect(svg.length).toBeLessThan(350_000);
  });

  it('ends or centres a line where its anchor says', () => {
    const start = place(' x="100" y="20"');
    expect(start).toMatchObject({ x: 100, y: 20 });
    const width = 100 - place(' x="100" y="20" text-anchor="end"').x;
    expect(width).toBeGreaterThan(20);
    expect(100 - place(' x="100" y="20" text-anchor="middle"').x).toBeCloseTo(width / 2, 1);
  });

  it('sets letters as large as the text, or as the whole', () => {
    expect(place(' font-size="28"').size).toBeCloseTo(2 * place('').size, 6);
  });

  it('draws each letter once and no space', () => {
    const drawn = line('', 'no noon');
    expect(drawn.match(/<path /g)).toHaveLength(2);
    expect(drawn.match(/<use /g)).toHaveLength(6);
  });

  it('is drawn anew where the drawing or the name of its letters is another', () => {
    const svg = (words: string) => `<svg font-size="14"><text>${words}</text></svg>`;
    const all = [outlined(svg('1'), 'a'), outlined(svg('2'), 'a'), outlined(svg('1'), 'b')];
    expect(new Set(all).size).toBe(3);
    expect(all[2]).toBe(all[0]!.replaceAll('a-sans', 'b-sans'));
    expect(outlined(svg('1'), 'a')).toBe(all[0]);
  });

  it('leaves a line to other faces of which ours lacks a sign', () => {
    expect(line('', '科')).toContain('<text>科</text>');
  });
});

describe('chartPdf', () => {
  it.each(CHARTS)(
    '%s is one page in its size, its text as text in our faces, described',
    async (_, chart) => {
      const bytes = chartPdf(chart, edition, SOURCE);
      expect(bytes.includes('pdfuaid:part')).toBe(true);
      expect(
        bytes
          .toString('latin1')
          .match(/\/FontName \/[A-Z]{6}\+(\S+)/g)!
          .join(' '),
      ).not.toMatch(/\+(?!SourceS(ans3|erif4))/);
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      expect(pdf.numPages).toBe(1);
      const page = await pdf.getPage(1);
      const root = parse(ownSvg(chart, SOURCE));
      const [, , width, height] = page.view;
      expect(width! / number(root, 'width')).toBeCloseTo(0.75, 2);
      expect(height! / number(root, 'height')).toBeCloseTo(0.75, 2);
      const { items } = await page.getTextContent();
      const written = items.map((item) => ('str' in item ? item.str : '')).join('');
      const signs = (words: string) => words.replace(/\s/g, '').normalize('NFKC');
      const missing = texts(root).filter((words) => !signs(written).includes(signs(words)));
      expect(missing).toEqual([]);
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: chart.headline });
      expect(JSON.stringify(await page.getStructTree())).toContain(JSON.stringify(chart.alt).slice(1, -1));
    },
  );
});
