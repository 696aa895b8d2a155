import { figureNamed } from './components.ts';
import { tagsOf } from './tags.ts';

/** A figure where a sentence says it, with the ways it is worded, `abs` or `bare`, and the words before it. */
export interface Saying {
  id: string;
  ways: readonly string[];
  start: number;
  end: number;
  /** typed since the last number, sentence or part of one, and where that begins */
  clause: { text: string; start: number };
}

/** Characters that a part of a sentence has at most. */
const LONGEST = 200;
const CLAUSE = /(?:(?![.;:!?](?:\s|$)|\n\s*\n|["'`{}<>])[\s\S])*$/;
const SLOT = /\{([a-z0-9-]+)(?:\|([a-z,]+))?\}/g;

/** The figures of a file of prose or of a chart, in tags and in templates, but for those that words of the report stand for. */
export function sayingsIn(text: string): Saying[] {
  const tags = tagsOf(text)
    .filter(({ props }) => !('words' in props))
    .map((tag) => ({ ...tag, id: figureNamed(tag), ways: Object.keys(tag.props) }));
  const slots = Array.from(text.matchAll(SLOT), ({ 0: slot, 1: id = '', 2: ways = '', index }) => ({
    ...{ id, ways: ways.split(',') },
    ...{ start: index, end: index + slot.length },
  }));
  return [...tags, ...slots].map(({ id, ways, start, end }) => ({
    ...{ id, ways, start, end },
    clause: clauseBefore(text, start),
  }));
}

function clauseBefore(text: string, end: number): Saying['clause'] {
  const [typed] = CLAUSE.exec(text.slice(Math.max(0, end - LONGEST), end))!;
  return { text: typed, start: end - typed.length };
}
