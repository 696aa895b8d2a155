import { describe, expect, it } from 'vitest';
import { factsBehind, related, toldBy, type Told } from '../../../../src/components/gallery/related.ts';
import { drawnEdition, years } from '../../../../src/charts/editions.ts';
import { openEdition } from '../../../../src/data/edition.ts';

function told(id: string, section: string, ...facts: string[]): Told {
  return { id, section, facts: new Set(facts) };
}

const idsOf = (all: Told[], id: string) => related(all, id).map((each) => each.id);

describe('related', () => {
  it('puts first who shares more, and of as many the rarer facts', () => {
    const all = [
      told('one', '1.1', 'a', 'b', 'c'),
      told('common', '2.1', 'a', 'x'),
      told('rare', '2.2', 'b', 'y'),
      told('both', '2.3', 'a', 'c'),
      told('none', '2.4', 'a', 'z'),
    ];
    expect(idsOf(all, 'one')).toEqual(['both', 'rare', 'common', 'none']);
  });

  it('tells what both say, the rarest first', () => {
    const all = [
      told('one', '1.1', 'a', 'b'),
      told('two', '1.2', 'a', 'b'),
      told('three', '2.1', 'a'),
      told('four', '2.1'),
    ];
    expect(related(all, 'one')[0]).toEqual({ id: 'two', shared: ['b', 'a'] });
  });

  it('holds a chart of many facts for no nearer than one that says little else', () => {
    const many = Array.from({ length: 30 }, (_, at) => `fact-${at}`);
    const all = [
      told('one', '1.1', 'a'),
      told('list', '2.1', 'a', ...many),
      told('same', '2.2', 'a'),
      told('other', '3.1'),
    ];
    expect(idsOf(all, 'one').slice(0, 2)).toEqual(['same', 'list']);
  });

  it('names two lists of the whole report at most', () => {
    const lists = ['p', 'q', 'r'].map((id) => told(id, '0.0', 'a'));
    const all = [told('one', '1.1', 'a'), ...lists, told('far', '2.1'), told('near', '1.2')];
    expect(idsOf(all, 'one')).toEqual(['p', 'q', 'near']);
  });

  it('fills up from the section, then from the chapter, and says that nothing is shared', () => {
    const all = [
      told('far', '2.1'),
      told('chapter', '1.2'),
      told('one', '1.1', 'a'),
      told('section', '1.1'),
      told('last', '3.1'),
    ];
    expect(related(all, 'one')).toEqual([
      { id: 'section', shared: [] },
      { id: 'chapter', shared: [] },
      { id: 'far', shared: [] },
    ]);
  });

  it.each(years)('gives every chart of %s three or four others, each once', (year) => {
    const all = toldBy(drawnEdition(year));
    for (const { id } of all) {
      const ids = idsOf(all, id);
      expect([3, 4]).toContain(ids.length);
      expect(new Set([...ids, id]).size).toBe(ids.length + 1);
    }
  });
});

describe('factsBehind', () => {
  const edition = openEdition('2024');

  it('goes from a number of ours to all that it was computed from, and from another’s to what it bears on', () => {
    expect([...factsBehind(edition, ['overseas-revenue-share'])]).toEqual([
      'overseas-revenue-share',
      'overseas-revenue',
      'revenue-total',
    ]);
    expect(factsBehind(edition, ['xinhua-world-leader-companies'])).toContain('world-leader-companies');
    expect(factsBehind(edition, ['rest-revenue-growth'])).toContain('biopharma-revenue-growth');
  });
});
