import type { ChapterProse } from './chapter-prose.ts';

/** Words by which prose names each term of the glossary; null for one that only figures and the report use. */
export type TermWords = Record<string, RegExp | null>;

/** Terms whose first use in a chapter is not explained, or that are explained elsewhere or twice. */
export function termMistakes({ file, body, tags }: ChapterProse, words: TermWords): string[] {
  const prose = tags.reduce((text, { start, end }) => blank(text, start, end), body);
  return Object.entries(words).flatMap(([id, pattern]) => {
    const explained = tags.flatMap((tag, at) =>
      tag.name === 'Term' && tag.id === id ? [{ from: tag.end, to: tags[at + 1]!.start }] : [],
    );
    const use = pattern?.exec(prose);
    if (!use) return explained.map(() => `${file}: “${id}” is explained without its words`);
    if (explained.length > 1) return [`${file}: “${id}” is explained ${explained.length} times`];
    const [place] = explained;
    const here = place && place.from <= use.index && use.index + use[0].length <= place.to;
    return here ? [] : [`${file}: “${id}” is not explained at its first “${use[0]}”`];
  });
}

/** Tags leave a gap of their own length, so that places in the text stay what they are. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
}
