import type { Page } from '@playwright/test';

interface Lit {
  /** keys of the rows of the table that are lit */
  rows: string[];
  /** of each drawing, wide and narrow: the keys of its marks, of those lit and of those that step back */
  drawings: Record<'marks' | 'lit' | 'faded', string[]>[];
}

/** What is lit of a chart on its page. */
export function litOn(page: Page): Promise<Lit> {
  return page.evaluate(() => {
    const keys = (some: Iterable<Element>) =>
      [...some].map((each) => (each as HTMLElement | SVGElement).dataset.key ?? '');
    const drawings = [...document.querySelectorAll('figure svg[role=group]')].map((drawing) => {
      const marks = [...drawing.querySelectorAll('[data-key]')];
      return {
        marks: keys(marks),
        lit: keys(marks.filter((mark) => mark.matches('[data-highlighted]'))),
        faded: keys(marks.filter((mark) => Number(getComputedStyle(mark).opacity) < 1)),
      };
    });
    const tables = [...document.querySelectorAll('table')].filter((table) => table.checkVisibility());
    const rows = tables.flatMap((table) => [...table.querySelectorAll('[data-key][data-highlighted]')]);
    return { rows: keys(rows), drawings };
  });
}
