import { expect, it } from 'vitest';
import { withFacesApart, withFewStyles, withFirstScreen } from '../../../src/commands/dressed-pages.ts';

const PAPER = '<link rel="stylesheet" href="/print.css" media="print">';
const DRAWING = '<noscript data-part="/parts.json#0" data-size="720 400"></noscript>';
const EARLY =
  '<link id="first-screen" rel="preload" href="/later.js" as="script" media="(scripting:enabled)">' +
  '<link rel="preload" href="/parts.json" as="fetch" crossorigin media="(min-width:37.5rem) and (scripting:enabled)">';
const FILES = {
  css: 'figure{}a figcaption{}',
  js: 'unfold()',
};

it('withFirstScreen leaves the styles of what stands before the first figure of a text, and asks for the others behind it', () => {
  const kept: Record<string, string> = {};
  const keep = (ending: string, content: string) => `/later.${((kept[ending] = content), ending)}`;
  const page = (head: string, fold: string) =>
    `<html><head>${head}</head><body><noscript><table></table></noscript><div class="prose" data-first-screen><p><a>1</a></p>${fold}<figure><figcaption></figcaption>${DRAWING}</figure></div></body></html>`;
  const styles =
    '<style>p{}figure{}</style><style data-apart></style>' + PAPER + '<style>a figcaption{}a{}</style>';
  const scripts = '<script>theme()</script><script data-later>unfold()</script>';
  expect(withFirstScreen(page(scripts + styles, ''), keep)).toBe(
    page(
      '<script>theme()</script><style>p{}a{}</style><style data-apart></style>' +
        '<link rel="expect" href="#first-screen" blocking="render">',
      EARLY + `<link rel="stylesheet" href="/later.css">${PAPER}<script src="/later.js"></script>`,
    ),
  );
  expect(kept).toEqual(FILES);
});

it('withFirstScreen leaves a page whole that has no text before its figures, its scripts as one', () => {
  const page = (scripts: string) => `<style>p{}</style><style data-apart></style>${scripts}<figure></figure>`;
  const apart = page('<script>theme();</script> <script data-later>unfold();</script>');
  expect(withFirstScreen(apart, () => '')).toBe(page('<script>theme();unfold();</script>'));
});

it('withFewStyles joins the styles before and after one that may leave the page, which stays, each in their order', () => {
  const page = (before: string, after: string) =>
    `<meta>${before}<style data-apart>x{}</style><link>${after}<p></p>`;
  expect(
    withFewStyles(
      page('<style>a{}</style><b></b><style>b{}</style>', '<style>c{}</style><style>d{}</style>'),
    ),
  ).toBe(page('<b></b><style>a{}b{}</style>', '<style>c{}d{}</style>'));
});

it('withFacesApart puts faces that are files into a style of their own, and leaves those that a system has', () => {
  const [file, local] = ['@font-face{src:url("/a.woff2")}', '@font-face{src:local("Arial")}'];
  const rest = ':root{--font:"A"}';
  expect(withFacesApart(`<style>${local}${file}${rest}${file}p{}</style><style>a{}</style>`)).toBe(
    `<style>${file}${file}</style><style>${local}${rest}p{}</style><style>a{}</style>`,
  );
});
