import type { Edition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { HEDGE, type Hedge } from '../../../src/lib/number/hedge.ts';
import { figureId, knows, rendered, wordsBefore, type ChapterProse, type Tag } from './chapter-prose.ts';

/** Words by which a sentence may carry a hedge itself, just before a figure without one. */
const OWN_WORDS: Partial<Record<Hedge, string[]>> = {
  more_than: ['more than', 'over', 'above', 'exceeding', 'exceeded'],
  at_least: ['at least'],
  nearly: ['nearly', 'almost', 'just under'],
  about: ['about', 'around', 'roughly', 'some'],
  less_than: ['less than', 'fewer than', 'under', 'below'],
};
const CEILING = ['up to', 'upper limit of', 'limit of', 'at most'];

/** Tags that show a drawing. */
const FIGURES = ['Chart', 'Card'];
const TAGS = ['Section', 'Fact', 'Context', 'Term', ...FIGURES];

export function unknownTags({ file, tags }: ChapterProse, edition: Edition): string[] {
  return tags.flatMap((tag) => {
    const { name, line } = tag;
    if (!TAGS.includes(name)) return [`${file}:${line}: unknown tag “${name}”`];
    const id = figureId(tag);
    return id && !knows(edition, id) ? [`${file}:${line}: unknown figure “${id}”`] : [];
  });
}

/** Charts and cards that the edition has not, or that belong to another section than the one they stand in. */
export function misplacedFigures(
  { file, number, tags }: ChapterProse,
  edition: Edition,
  drawn: Record<string, readonly { id: string; section: string }[]>,
): string[] {
  const sections = edition.chapters.find((chapter) => chapter.number === number)?.sections ?? [];
  return tags.flatMap((tag, at) => {
    if (!FIGURES.includes(tag.name)) return [];
    const place = tags.slice(0, at).findLast(({ name }) => name === 'Section');
    const here = `${number}.${sections.find(({ id }) => id === place?.id)?.number}`;
    const found = drawn[tag.name]!.find(({ id }) => id === tag.id);
    if (found?.section === here) return [];
    return [
      `${file}:${tag.line}: ${found ? `“${tag.id}” in ${here} → ${found.section}` : `unknown ${tag.name.toLowerCase()} “${tag.id}”`}`,
    ];
  });
}

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
