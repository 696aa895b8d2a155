import { expect, it } from 'vitest';
import { parted, partsOf } from '../../../src/commands/part-pages.ts';

const NOTES =
  '<noscript data-elsewhere="/chart/" data-words="On its page" data-cid> <p>Note &amp; “all”</p> </noscript>';
const TABLE =
  '<noscript data-elsewhere="/chart/#data" data-words="There"><table><tr><td>1</table></noscript>';
const DRAWING = '<noscript><svg></svg></noscript>';
const WIDE =
  '<noscript data-elsewhere="/chart/" data-size="720 400"><div class="wide"><svg></svg></div></noscript>';
const PAGE = `<!DOCTYPE html><html lang="en"><style data-apart>a{}</style><body>${NOTES}${DRAWING}${TABLE}${WIDE}</body></html>`;

it('what stands elsewhere too is taken out of a page, in its order, with the styles of what is asked for', () => {
  expect(partsOf(PAGE)).toEqual({
    style: 'a{}',
    texts: ['<p>Note &amp; “all”</p>', '<table><tr><td>1</table>', '<div class="wide"><svg></svg></div>'],
  });
});

it('leaves its number for scripts and a link for readers without or the size of a drawing, and what stands nowhere else', () => {
  expect(parted(PAGE, '/_astro/parts.json')).toBe(
    '<!DOCTYPE html><html data-parts="/_astro/parts.json" lang="en"><body>' +
      '<noscript data-part="0"><p class="whereabouts"><a href="/chart/">On its page</a></p></noscript>' +
      DRAWING +
      '<noscript data-part="1"><p class="whereabouts"><a href="/chart/#data">There</a></p></noscript>' +
      '<noscript data-part="2" data-size="720 400"></noscript></body></html>',
  );
});
