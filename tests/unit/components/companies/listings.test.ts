import { expect, it } from 'vitest';
import { directory, drawingsOfAll, saidOf } from '../../../../src/components/companies/listings.ts';
import { publication } from '../../../../src/components/site/publication.ts';

const listings = directory(publication('2024'));
const of = (id: string) => listings.find(({ company }) => company.id === id)!;

it('directory has every company, small and capital letters alike', () => {
  const names = listings.map(({ company }) => company.short_name);
  expect(names.length).toBe(52);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB', { ignorePunctuation: true })));
  expect(names[0]!.localeCompare(names.at(-1)!, 'en-GB')).toBeLessThan(0);
});

it('directory tells in which chapters the report speaks of a company', () => {
  expect(of('smic').chapters.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(of('beigene').chapters.map(({ number }) => number)).toEqual([1]);
});

it('a company has the drawings that show a figure of it or name it, and no other', () => {
  const ids = of('beigene').drawings.map(({ id }) => id);
  expect(ids).toContain('beigene-adjusted-operating-profit');
  expect(ids.length).toBeLessThan(listings.length / 2);
});

it('drawingsOfAll keeps what shows every one of several companies', () => {
  const shared = drawingsOfAll([of('smic'), of('piotech')]).map(({ id }) => id);
  expect(shared).toContain('companies-named-by-chapter');
  expect(shared).not.toContain('foundry-world-ranks');
  expect(drawingsOfAll([])).toEqual([]);
});

it('saidOf counts what is said and drawn, and says so where nothing is', () => {
  const { mentions, drawings } = of('beigene');
  const count = mentions.flatMap(({ figures }) => figures).length;
  expect(saidOf(of('beigene'))).toBe(`${count} figures, ${drawings.length} charts`);
  expect(saidOf({ ...of('beigene'), mentions: [], drawings: [] })).toBe('named without a figure');
});
