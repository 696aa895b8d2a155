import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  withFewStyles,
  withOwnHashes,
  withoutDetours,
  withShortScopes,
} from '../../../src/commands/finish-pages.ts';

const FILES: Record<string, string> = {
  'start.js': 'import"./page.js";',
  'start-again.js': 'import"./page.js";import"./chart.js";',
  'page.js': 'customElements.define("a-b",class extends HTMLElement{})',
  'chart.js': 'import"./page.js";run()',
  'sort.js': 'import{a as t}from"./page.js";export{t}',
  'table.js': 'import{t}from"./sort.js";t(()=>import("./later.js"))',
};
const load = (name: string) => `<script type="module" src="/_astro/${name}"></script>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(scripts: string, styles: string): string {
  return `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
}

it('withoutDetours names the scripts behind one that only loads others, each once', () => {
  const page = `${load('start.js')}<p>text</p>${load('start-again.js')}`;
  expect(withoutDetours(page, (name) => FILES[name]!)).toBe(
    `${load('page.js')}<p>text</p>${load('chart.js')}`,
  );
});

it('withoutDetours names what a script needs before it, and nothing that it asks for later', () => {
  expect(withoutDetours(load('table.js'), (name) => FILES[name]!)).toBe(
    ['page.js', 'sort.js', 'table.js'].map(load).join(''),
  );
});

it('withOwnHashes names the scripts and styles on the page, each once, and no others', () => {
  const style = '<style>a{}</style>';
  const data = '<script type="application/ld+json">{}</script>';
  const parts = `${style}${style}<script type="module">run()</script><script src="/x.js"></script>${data}`;
  const all = ['a{}', 'b{}', 'run()', 'elsewhere()', ''].map((each) => ` ${hash(each)}`).join('');
  expect(withOwnHashes(policy(all, all) + parts)).toBe(
    policy(` ${hash('run()')}`, ` ${hash('a{}')}`) + parts,
  );
});

it('withShortScopes numbers components in their order, in styles and on elements alike', () => {
  const page = (one: string, two: string) =>
    `<style>b[${two}],a[${one}]{}</style><a ${one}><b class="data-astro" ${two}></b></a>`;
  expect(withShortScopes(page('data-astro-cid-x1y2', 'data-astro-cid-z3'))).toBe(page('data-1', 'data-0'));
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
