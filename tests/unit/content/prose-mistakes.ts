import type { Edition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { HEDGE, type Hedge } from '../../../src/lib/number/hedge.ts';
import { knows, rendered, wordsBefore, type ChapterProse, type Tag } from './chapter-prose.ts';

/** Words by which a sentence may carry a hedge itself, just before a figure without one. */
const OWN_WORDS: Partial<Record<Hedge, string[]>> = {
  more_than: ['more than', 'over', 'above', 'exceeding', 'exceeded'],
  at_least: ['at least'],
  nearly: ['nearly', 'almost', 'just under'],
  about: ['about', 'around', 'roughly', 'some'],
  less_than: ['less than', 'fewer than', 'under', 'below'],
};
const CEILING = ['up to', 'upper limit of', 'limit of', 'at most'];

/** Figures left bare where no words of the sentence carry their hedge, and hedges said twice. */
export function lostHedges(chapter: ChapterProse, edition: Edition): string[] {
  const bare = chapter.tags.filter(
    ({ name, id, props }) => name === 'Fact' && 'bare' in props && knows(edition, id),
  );
  const lost = bare
    .filter((tag) => !carriesHedge(wordsBefore(chapter, tag), figure(edition, tag.id)))
    .map((tag) => `${place(chapter, tag)}: “${tag.id}” is bare without its hedge in words`);
  return [...lost, ...twice(rendered(chapter, edition)).map((said) => `${chapter.file}: “${said}”`)];
}

/** How many words a reader reads; the sign of a computed number is not one. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word.replace('ƒ', ''))).length;
}

function carriesHedge(before: string, { hedge, upperLimit }: { hedge: Hedge; upperLimit: boolean }): boolean {
  const ceiling = upperLimit ? `\\b(?:${CEILING.join('|')})\\s+` : '';
  const own = OWN_WORDS[hedge] ? `\\b(?:${OWN_WORDS[hedge].join('|')})\\s+` : '';
  return new RegExp(`${ceiling}${own}$`, 'i').test(before);
}

/** A hedge, or any word, directly after itself: “nearly nearly”, “more than at least”, “companies companies”. */
function twice(text: string): string[] {
  const hedges = Object.values(HEDGE).flatMap(({ words }) => words || []);
  const hedge = `(?:${hedges.join('|')})`;
  const repeated = new RegExp(String.raw`\b${hedge}\s${hedge}\b|\b(\p{L}+)\s\1\b`, 'giu');
  return text.match(repeated) ?? [];
}

function place({ file }: ChapterProse, { line }: Tag): string {
  return `${file}:${line}`;
}
