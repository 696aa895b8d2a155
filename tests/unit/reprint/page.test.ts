import { expect, it } from 'vitest';
import { readPage } from '../../../src/reprint/page.ts';

const drawing = (id: string) => `<svg id="${id}" aria-label="a > b"><g><text>${id}</text></g></svg>`;

it('readPage leaves a drawing its tag alone, and gives it whole to who asks', () => {
  const { document, drawingOf } = readPage(`<main>${drawing('a')}<p>and</p>${drawing('b')}</main>`);
  expect(document.querySelectorAll('svg *')).toHaveLength(0);
  expect(document.querySelector('main')!.textContent).toBe('and');
  for (const id of ['a', 'b']) {
    const svg = document.getElementById(id)!;
    expect(svg.getAttribute('aria-label')).toBe('a > b');
    expect(drawingOf(svg)).toBe(drawing(id));
  }
});

it('readPage leaves what holds another drawing, or nothing, where it is', () => {
  const { document } = readPage(`<main><svg id="whole"><g>${drawing('inner')}</g></svg><svg/>end</main>`);
  expect(document.querySelectorAll('#whole g')).toHaveLength(1);
  expect(document.querySelector('main')!.textContent).toBe('end');
});
