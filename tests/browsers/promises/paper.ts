import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { charts, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

const { id, headline } = charts.find((chart) => chart.id === 'companies-by-2024-result')!;

/** Pages print on white, without what only works on a screen. */
export function paper({ reader, site }: Reading): void {
  it('the rules for paper make a page white and hide what only works on a screen, in any theme', async () => {
    await reader.open(site.origin + to.chart(id));
    const printed = await reader.ask(() => {
      document.documentElement.dataset.theme = 'dark';
      const print = ({ media }: { media: MediaList }) => {
        media.mediaText = media.mediaText.replace('print', 'all').replace('screen', 'not all');
      };
      const sheets = [...document.styleSheets];
      const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
      sheets.forEach(print);
      for (const rule of rules) {
        if (rule instanceof CSSGroupingRule) rules.push(...rule.cssRules);
        if (rule instanceof CSSMediaRule) print(rule);
      }
      const shown = [...document.querySelectorAll('header nav, footer, form, fieldset, share-chart')];
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        onScreenOnly: shown.filter((each) => each.checkVisibility()).map(({ localName }) => localName),
      };
    });
    expect(printed).toEqual({ paper: 'rgb(255, 255, 255)', onScreenOnly: [] });
  });

  // WebKitWebDriver has no command that prints.
  if (reader && !reader.print) return;

  // Firefox draws the letters of a font of many weights as shapes, so only headings can be read.
  it('a chart prints on A4 under its headline', async () => {
    await reader.open(site.origin + to.chart(id));
    const pdf = await getDocumentProxy(await reader.print!());
    const { text } = await extractText(pdf);
    expect(squeeze(text[0]!)).toContain(squeeze(headline));
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect(Math.abs(width - 595)).toBeLessThan(2);
    expect(Math.abs(height - 842)).toBeLessThan(2);
  });

  it('in the whole report each chart has its headline, drawing, source and address on one sheet', async () => {
    await reader.open(site.origin + to.print);
    const labels = await reader.ask(plainLabels);
    const sheets = await sheetsOf(await reader.print!());
    const torn = charts.filter(({ id, headline }) => {
      const whole = [headline, 'Source:', to.chart(id), ...labels[id]!].map(squeeze);
      return !sheets.some((sheet) => whole.every((text) => sheet.includes(text)));
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('the ledger prints on eleven sheets at most', async () => {
    await reader.open(site.origin + to.facts);
    expect((await sheetsOf(await reader.print!())).length).toBeLessThanOrEqual(11);
  });
}

/** Runs in the page: sets it in faces whose letters Firefox prints as such; what stands in each drawing. */
function plainLabels(): Record<string, string[]> {
  for (const face of ['text', 'head'])
    document.documentElement.style.setProperty(`--font-${face}`, 'sans-serif');
  const figures = [...document.querySelectorAll('figure.chart')];
  return Object.fromEntries(
    figures.map(({ id }) => [
      id,
      [...document.querySelectorAll(`[id="${id}"] .wide text`)].map((text) => text.textContent),
    ]),
  );
}

async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text.map(squeeze);
}

/** A sheet’s lines come back with more or fewer spaces than were written. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
