import { describe, expect, it } from 'vitest';
import { spokenPage } from '../../../src/commands/spoken/page.ts';

const named = (text: string, name: string) => `<span role="img" aria-label="${name}">${text}</span>`;

describe('spokenPage', () => {
  it.each([
    ['<p>Revenue fell, and costs rose by 3%.</p>', '<p>Revenue fell, and costs rose by 3%.</p>'],
    ['<a href="/x">¥3.71 billion</a>', '<a href="/x" aria-label="3.71 billion yuan">¥3.71 billion</a>'],
    [
      '<a href="/x"><span>11</span> 48.6% ƒ of R&amp;D</a>',
      '<a href="/x" aria-label="11 48.6% (computed by us) of R&#38;D"><span>11</span> 48.6% ƒ of R&amp;D</a>',
    ],
    ['<td>¥5&nbsp;billion</td>', `<td>${named('¥5\u00a0billion', '5 billion yuan')}</td>`],
    ['<td><a>&gt;380</a></td>', '<td><a aria-label="more than 380">&gt;380</a></td>'],
    ['<a><b>Next</b><b>¥5bn</b></a>', '<a aria-label="Next 5 billion yuan"><b>Next</b><b>¥5bn</b></a>'],
    ['<td>&gt;380</td>', `<td>${named('&gt;380', 'more than 380')}</td>`],
    [
      '<p class="v">−5&nbsp;pp</p>',
      '<p class="v" role="img" aria-label="minus 5 percentage points">−5&nbsp;pp</p>',
    ],
    [
      '<td>ƒ ¥277bn ÷ (1 + 22%)<i> · </i></td>',
      `<td>${named('ƒ ¥277bn ÷ (1 + 22%)', 'computed by us: 277 billion yuan divided by (1 plus 22%)')}<i> · </i></td>`,
    ],
    [
      '<td>up to nearly ¥9bn ÷ up to &gt;¥35bn<i> · </i></td>',
      `<td>up to nearly ${named('¥9bn ÷ up to &gt;¥35bn', '9 billion yuan divided by up to more than 35 billion yuan')}<i> · </i></td>`,
    ],
    [
      '<h1>Three added ¥84bn&nbsp;ƒ of sales; the rest sold less</h1>',
      `<h1>Three added ${named('¥84bn\u00a0ƒ', '84 billion yuan (computed by us)')} of sales; the rest sold less</h1>`,
    ],
    ['<p>ƒ computed by us:</p>', '<p><span aria-hidden="true">ƒ</span> computed by us:</p>'],
    [
      '<li>any number marked ƒ; others</li>',
      `<li>any number marked ${named('ƒ;', 'computed by us;')} others</li>`,
    ],
    ['<p>Chart 3 · Chapter I</p>', '<p>Chart 3 · Chapter I</p>'],
  ])('gives the signs of %s their words', (page, spoken) => expect(spokenPage(page)).toBe(spoken));

  it('words the names that elements bear, and no text under them again', () => {
    expect(spokenPage('<a title="&#62;380" aria-label="¥5bn">&gt;380</a>')).toBe(
      '<a title="more than 380" aria-label="5 billion yuan">&gt;380</a>',
    );
    expect(spokenPage('<span role="img" aria-label="computed by us">ƒ</span>')).toContain('us">ƒ</span>');
  });

  it('leaves the head, drawings, code and what is for eyes alone as they are', () => {
    const page =
      '<html><head><meta title="&gt;3"></head><pre>&gt;3 ƒ</pre><svg><svg/><text>&gt;3</text></svg><i aria-hidden="true">&gt;3</i></html>';
    expect(spokenPage(page)).toBe(page);
  });

  it('keeps a Chinese name Chinese in a link with signs', () => {
    const link = spokenPage('<a href="/x"><span lang="zh-Hans">百济神州</span> ¥5bn</a>');
    expect(link).toBe(
      `<a href="/x"><span lang="zh-Hans">百济神州</span> ${named('¥5bn', '5 billion yuan')}</a>`,
    );
  });

  it('refuses a page that is not well formed', () => {
    expect(() => spokenPage('<p><b>¥5bn</p>')).toThrow('page: </p> within <b>');
    expect(() => spokenPage('<p>¥5bn&hellip;</p>')).toThrow('page: unknown entity &hellip;');
  });
});
