import { expect, it } from 'vitest';
import { escaped, xhtml } from '../../../src/reprint/xhtml.ts';
import { html } from './small-book.ts';

const link = (address: string) => `part.xhtml${address}`;

it.each([
  ['<p>R&amp;D &lt; 5\n  rose</p>', '<p>R&amp;D &lt; 5 rose</p>'],
  ['<p>A<br>B</p>', '<p>A<br/>B</p>'],
  ['<h2 id="a" data-x="1">A</h2>', '<h1 id="a">A</h1>'],
  ['<h3>A</h3>', '<h2>A</h2>'],
  ['<h4>A</h4>', '<h3>A</h3>'],
  ['<a href="#b">B</a>', '<a href="part.xhtml#b">B</a>'],
  ['<img src="#c" alt="" width="3">', '<img alt="" src="part.xhtml#c" width="3"/>'],
  ['<p class="lead astro-1">A</p>', '<p class="lead">A</p>'],
  ['<p class="astro-1" title="A">A</p>', '<p>A</p>'],
  [
    '<span lang="zh-Hans" role="img" aria-label="“x”">A</span>',
    '<span aria-label="“x”" lang="zh-Hans" role="img">A</span>',
  ],
  ['<p>A<!-- B --></p>', '<p>A</p>'],
])('xhtml writes %s', (text, expected) => {
  expect(xhtml(html(text), link)).toBe(expected);
});

it('escaped leaves no sign that XML reads', () => {
  expect(escaped('a & b < c > d "e" &lt;')).toBe('a &amp; b &lt; c &gt; d &quot;e&quot; &amp;lt;');
});
