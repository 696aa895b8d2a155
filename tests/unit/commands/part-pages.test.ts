import { expect, it } from 'vitest';
import { parted, partsOf } from '../../../src/commands/part-pages.ts';

const NOTES =
  '<noscript data-elsewhere="/chart/" data-words="On its page" data-cid> <p>Note &amp; “all”</p> </noscript>';
const TABLE =
  '<noscript data-elsewhere="/chart/#data" data-words="There"><table><tr><td>1</table></noscript>';
const DRAWING = '<noscript><svg></svg></noscript>';
const PAGE = `<!DOCTYPE html><html lang="en"><body>${NOTES}${DRAWING}${TABLE}</body></html>`;

it('what stands elsewhere too is taken out of a page, in its order', () => {
  expect(partsOf(PAGE)).toEqual(['<p>Note &amp; “all”</p>', '<table><tr><td>1</table>']);
});

it('leaves its number for scripts and a link for readers without, and what stands nowhere else', () => {
  expect(parted(PAGE, '/_astro/parts.json')).toBe(
    '<!DOCTYPE html><html data-parts="/_astro/parts.json" lang="en"><body>' +
      '<noscript data-part="0"><p class="whereabouts"><a href="/chart/">On its page</a></p></noscript>' +
      DRAWING +
      '<noscript data-part="1"><p class="whereabouts"><a href="/chart/#data">There</a></p></noscript></body></html>',
  );
});
