import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { parseChapter, rendered, typed } from './chapter-prose.ts';
import { cards, charts } from '../drawings.ts';
import { NAMES } from './names-with-numbers.ts';
import { lostHedges, misplacedFigures, unknownTags, wordCount } from './prose-mistakes.ts';
import { sharedRuns } from './shared-runs.ts';
import { typedNumbers } from '../typed-numbers.ts';

const FOLDER = 'src/content/2024';
const edition = openEdition('2024');
const published = edition.chapters.filter(({ number }) => number > 0);
const chapters = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => parseChapter(file, readFileSync(`${FOLDER}/${file}`, 'utf8')));

/** The report is not ours to publish; REPORT names a copy of its text. */
const REPORT = process.env['REPORT'] ?? '../shared/source/report.txt';
const atHand = existsSync(REPORT);

it('every chapter of the edition has its prose, under its number and slug', () => {
  expect(chapters.map(({ file }) => file)).toEqual(
    published.map(({ number, slug }) => `${number}-${slug}.mdx`),
  );
  expect(chapters.map(({ number }) => number)).toEqual(published.map(({ number }) => number));
});

function idsOf(kind: 'Chart' | 'Card'): string[] {
  return chapters.flatMap(({ tags }) => tags.flatMap(({ name, id }) => (name === kind ? [id] : [])));
}

it('no chart stands in two places', () => {
  const ids = idsOf('Chart');
  expect(ids).toEqual([...new Set(ids)]);
});

it('every card stands in one place, in the order of the edition', () => {
  expect(idsOf('Card')).toEqual(cards.map(({ id }) => id));
});

describe.each(chapters.map((chapter) => [chapter.file, chapter] as const))('%s', (_, chapter) => {
  it('names only figures of the edition, and knows no other tags than Section, Fact, Context, Term, Chart and Card', () => {
    expect(unknownTags(chapter, edition)).toEqual([]);
  });

  it('goes through the sections of the chapter in order, and stands wholly in them', () => {
    const sections = published.find(({ number }) => number === chapter.number)?.sections ?? [];
    const tags = chapter.tags.filter(({ name }) => name === 'Section');
    expect(tags.map(({ closing, id }) => (closing ? 'end' : id))).toEqual(
      sections.flatMap(({ id }) => [id, 'end']),
    );
    expect(chapter.body.replace(/<Section\b.*?<\/Section>/gs, '').trim()).toBe('');
  });

  it('shows charts and cards of the edition where they belong', () => {
    expect(misplacedFigures(chapter, edition, { Chart: charts, Card: cards })).toEqual([]);
  });

  it('holds no number typed by hand', () => {
    expect(typedNumbers(typed(chapter), NAMES)).toEqual([]);
  });

  it('says the hedge of every figure, and says it once', () => {
    expect(lostHedges(chapter, edition)).toEqual([]);
  });

  it('is read in 500 to 900 words', () => {
    const words = wordCount(rendered(chapter, edition));
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(900);
  });

  it.skipIf(!atHand)(
    `shares no eight words in a row with the report${atHand ? '' : ' (skipped: no text of it at hand)'}`,
    () => {
      expect(sharedRuns(rendered(chapter, edition), readFileSync(REPORT, 'utf8'), 8)).toEqual([]);
    },
  );
});
