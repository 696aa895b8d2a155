import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { parseChapter, rendered, typed } from './chapter-prose.ts';
import { cards } from '../drawings.ts';
import { NAMES } from './names-with-numbers.ts';
import { lostHedges, wordCount } from './prose-mistakes.ts';
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

it('every card stands in the order of the edition', () => {
  const ids = chapters.flatMap(({ tags }) => tags.flatMap(({ name, id }) => (name === 'Card' ? [id] : [])));
  expect(ids).toEqual(cards.map(({ id }) => id));
});

describe.each(chapters.map((chapter) => [chapter.file, chapter] as const))('%s', (_, chapter) => {
  it('goes through the sections of the chapter in order, and stands wholly in them', () => {
    const sections = published.find(({ number }) => number === chapter.number)?.sections ?? [];
    const tags = chapter.tags.filter(({ name }) => name === 'Section');
    expect(tags.map(({ closing, id }) => (closing ? 'end' : id))).toEqual(
      sections.flatMap(({ id }) => [id, 'end']),
    );
    expect(chapter.body.replace(/<Section\b.*?<\/Section>/gs, '').trim()).toBe('');
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
