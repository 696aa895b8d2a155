import { expect, it } from 'vitest';
import { escape, Markup, markup } from '../../../src/lib/markup.ts';

it.each([
  ['a & b', 'a &#38; b'],
  ['<script>', '&#60;script&#62;'],
  ['"U" mark', '&#34;U&#34; mark'],
  ["BeiGene's", 'BeiGene&#39;s'],
  ['¥1,422.17\u00a0billion ƒ −', '¥1,422.17\u00a0billion ƒ −'],
])('escape makes %s safe', (text, safe) => {
  expect(escape(text)).toBe(safe);
});

it('markup escapes strings in content and in attributes', () => {
  const text = '<script>&"';
  expect(markup`<a title="${text}">${text}</a>`.text).toBe(
    '<a title="&#60;script&#62;&#38;&#34;">&#60;script&#62;&#38;&#34;</a>',
  );
});

it('markup takes markup as it stands and escapes nothing twice', () => {
  const inner = markup`<b>${'&'}</b>`;
  expect(inner).toBeInstanceOf(Markup);
  expect(markup`<p>${inner}</p>`.text).toBe('<p><b>&#38;</b></p>');
  expect(String(inner)).toBe('<b>&#38;</b>');
});

it.each([
  [12, '12'],
  [0, '0'],
  [12.3456, '12.35'],
  [-0.004, '0'],
  [1 / 3, '0.33'],
])('markup rounds the number %d to a hundredth of a pixel', (value, text) => {
  expect(markup`${value}`.text).toBe(text);
});

it('markup joins lists and leaves out what is not there', () => {
  const list = [markup`<i/>`, 'b', 3, [null, '<']];
  expect(markup`[${list}${null}${undefined}${false}${''}]`.text).toBe('[<i/>b3&#60;]');
});

it('markup knows of its parts what their makers said of them, each once', () => {
  const [bold, plain] = [markup`<b/>`.with('bold', undefined), markup`<i/>`];
  expect([...markup`<p>${[bold, [bold]]}${plain}</p>`.with('paragraph').traits]).toEqual([
    'bold',
    'paragraph',
  ]);
  expect([...plain.traits]).toEqual([]);
  expect(bold.text).toBe('<b/>');
});
