import { expect, it } from 'vitest';
import { allPages, mainLists } from '../../../../src/components/site/navigation.ts';
import { publication } from '../../../../src/components/site/publication.ts';

const site = publication('2024');

it('allPages groups every page by what it is for', () => {
  const groups = allPages(site).map(
    ({ title, links }) => `${title}: ${links.map(({ name }) => name).join(', ')}`,
  );
  expect(groups).toEqual([
    'Read: Stable trend, Innovation, Industry, Reform, Investors, Market',
    'Look up: Charts, Facts, Companies, Glossary, Between the lines, Printed elsewhere, The board by year, Of 586, Search, Data',
    'About: About this site, Corrections, Feed, Print version, Report as PDF, Report as EPUB',
  ]);
});

it('mainLists has what a reader looks things up in, in that order', () => {
  expect(mainLists(site).map(({ name }) => name)).toEqual([
    'Charts',
    'Facts',
    'Companies',
    'Between the lines',
  ]);
});

it('every link of allPages has an address of its own', () => {
  const addresses = allPages(site).flatMap(({ links }) => links.map(({ href }) => href));
  expect(new Set(addresses).size).toBe(addresses.length);
});
