import type { Page } from '@playwright/test';

/** Keys of the rows of the table that are lit. */
export function litRows(page: Page): Promise<(string | undefined)[]> {
  return page
    .getByRole('table')
    .locator('[data-key][data-highlighted]')
    .evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset.key));
}

/** Of each drawing, wide and narrow: the keys of its marks, of those lit and of those that step back. */
export function drawings(page: Page): Promise<Record<'marks' | 'lit' | 'faded', string[]>[]> {
  return page.locator('figure svg[role=group]').evaluateAll((all) =>
    all.map((drawing) => {
      const marks = [...drawing.querySelectorAll<SVGElement>('[data-key]')];
      const keys = (some: SVGElement[]) => some.map(({ dataset }) => dataset.key ?? '');
      return {
        marks: keys(marks),
        lit: keys(marks.filter((mark) => mark.matches('[data-highlighted]'))),
        faded: keys(marks.filter((mark) => Number(getComputedStyle(mark).opacity) < 1)),
      };
    }),
  );
}
