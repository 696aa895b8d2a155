import { expect, it } from 'vitest';
import { parted, type Parts } from '../../../src/commands/part-pages.ts';

const NOTES =
  '<noscript data-elsewhere="/chart/" data-words="On its page" data-cid> <p>Note &amp; “all”</p> </noscript>';
const TABLE =
  '<noscript data-elsewhere="/chart/#data" data-words="There"><table><tr><td>1</table></noscript>';
const DRAWING = '<noscript><svg></svg></noscript>';
const WIDE =
  '<noscript data-elsewhere="/chart/" data-size="720 400"><div class="wide"><svg><g data-key="a"/><g data-key="b"/></svg></div></noscript>';
const page = (parts: string, style: string) =>
  `<html><style data-apart>${style}</style><body>${parts}</body></html>`;

it('moves what stands elsewhere too into files, wide drawings apart, with a stop of Tab, and styles with all else, each with its number in its file', () => {
  const kept: Parts[] = [];
  const address = (parts: Parts) => `/${kept.push(parts)}.json`;
  const left = parted(page(NOTES + WIDE + DRAWING + TABLE, 'a{}'), address);
  expect(kept).toEqual([
    {
      style: '',
      texts: ['<div class="wide"><svg><g tabindex="0" data-key="a"/><g data-key="b"/></svg></div>'],
    },
    { style: 'a{}', texts: ['<p>Note &amp; “all”</p>', '<table><tr><td>1</table>'] },
  ]);
  expect(left).toBe(
    page(
      '<noscript data-part="/2.json#0"><p class="whereabouts"><a href="/chart/">On its page</a></p></noscript>' +
        '<noscript data-part="/1.json#0" data-size="720 400"></noscript>' +
        DRAWING +
        '<noscript data-part="/2.json#1"><p class="whereabouts"><a href="/chart/#data">There</a></p></noscript>',
      '',
    ),
  );
});

it('keeps no file of drawings for a page without', () => {
  const kept: Parts[] = [];
  parted(page(NOTES, 'a{}'), (parts) => `/${kept.push(parts)}.json`);
  expect(kept).toEqual([{ style: 'a{}', texts: ['<p>Note &amp; “all”</p>'] }]);
});
