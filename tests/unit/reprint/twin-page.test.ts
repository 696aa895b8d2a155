import { expect, it } from 'vitest';
import { spellOut } from '../../../src/reprint/twin-page.ts';
import { html } from './small-book.ts';

it('spellOut has links to the files of a drawing, by what they are called, in its place', () => {
  const links = ['png', 'svg', 'pdf', 'csv'].map((ending) => `<a href="plums.${ending}" download>.</a>`);
  const main = html(
    `<main><figure class="chart"><chart-marks><svg role="group"></svg></chart-marks>${links.join('')}</figure></main>`,
  );
  spellOut(main, 'https://example.com/2031/');
  const files = [...main.querySelectorAll('p a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(files).toEqual([
    ['Picture (PNG)', 'https://example.com/2031/plums.png'],
    ['Drawing (SVG)', 'https://example.com/2031/plums.svg'],
    ['Data (CSV)', 'https://example.com/2031/plums.csv'],
  ]);
});
