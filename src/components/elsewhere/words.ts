import type { Source } from '../../data/figure.ts';
import { dateWords } from '../../lib/number/period.ts';
import type { Grade } from '../../data/beside.ts';

/** How far a source is to be trusted; empty where that need not be said. */
const GRADE_WORDS: Record<Grade, string> = {
  official: '',
  media: '',
  vendor: 'data vendor',
  weak: 'weak source',
};

/** When it was printed and how it was seen, after its publisher: `22 July 2025, seen in an excerpt`. */
export function circumstances({
  published,
  seen,
  grade,
}: Pick<Source, 'published' | 'seen' | 'grade'>): string {
  const day = published && dateWords(published);
  return [day, SEEN[seen], GRADE_WORDS[grade]].filter(Boolean).join(', ');
}

const SEEN: Record<Source['seen'], string> = { whole: 'read whole', excerpt: 'seen in an excerpt' };

/** A piece of a text, with the language that it is marked up as; undefined for that of the page. */
export interface Spoken {
  text: string;
  lang?: string;
}

const HAN = /([\p{Script=Han}][\p{Script=Han}\p{P}\d]*(?<=[\p{Script=Han}\p{Pe}\p{Pf}\d]))/u;

/** A text cut where Chinese begins and ends, as a page in that language writes it; numbers within are part of it. */
export function spoken(text: string, language: Source['language']): Spoken[] {
  const lang = language === 'zh-Hant' ? language : 'zh-Hans';
  return text
    .split(HAN)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { text: piece, lang }))
    .filter((piece) => piece.text !== '');
}
