import { expect, it } from 'vitest';
import { shortScopes, withoutDetours, withShortScopes } from '../../../src/commands/finish-pages.ts';

const FILES: Record<string, string> = {
  'start.js': 'import"./page.js";',
  'start-again.js': 'import"./page.js";import"./chart.js";',
  'page.js': 'customElements.define("a-b",class extends HTMLElement{})',
  'chart.js': 'import"./page.js";run()',
  'sort.js': 'import{a as t}from"./page.js";export{t}',
  'table.js': 'import{t}from"./sort.js";t(()=>import("./later.js"))',
};
const load = (name: string) => `<script type="module" src="/_astro/${name}"></script>`;
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

it('shortScopes numbers components by how often all pages name them, withShortScopes in styles and on elements alike', () => {
  const page = (one: string, two: string) =>
    `<style>b[${two}],a[${one}]{}</style><a ${two}><b class="data-astro" ${two}></b></a>`;
  const [one, two, three] = ['data-astro-cid-x1y2', 'data-astro-cid-z3', 'data-astro-cid-w'];
  const scopes = shortScopes([page(one, two), `<i ${three}></i>`, `<i ${one}></i>`]);
  expect([...scopes.keys()]).toEqual([two, one, three]);
  expect(withShortScopes(page(one, two), scopes)).toBe(page('data-1', 'data-0'));
  expect(withShortScopes(`<a ${three}><b ${one}="true"></b></a>`, scopes)).toBe(
    '<a data-2><b data-1></b></a>',
  );
});

it('shortScopes numbers components that are named as often by their names, whichever page comes first', () => {
  const pages = ['<i data-astro-cid-b></i>', '<i data-astro-cid-a></i>', '<i data-astro-cid-c></i>'];
  const sorted = ['data-astro-cid-a', 'data-astro-cid-b', 'data-astro-cid-c'];
  for (const all of [pages, pages.toReversed()]) expect([...shortScopes(all).keys()]).toEqual(sorted);
});
