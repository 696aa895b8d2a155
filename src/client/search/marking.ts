import { fold } from '../../lib/search-text.ts';

/** Parts of a text, each second one to be marked. */
export type Marked = string[];

/** A word between its punctuation. */
const BARE = /^([“‘"(]*)(.*?)([^\p{L}\p{N}%]*)$/su;

/** Words that were asked for, as they are compared: small letters and digits. */
export function terms(query: string): string[] {
  return query.split(/\s+/).map(plain).filter(Boolean);
}

/** An excerpt of the index, which escapes the two signs that could make markup, and marks a word with its comma. */
export function markedExcerpt(excerpt: string): Marked {
  const parts = excerpt
    .split(/<\/?mark>/)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  for (let at = 1; at < parts.length; at += 2) {
    const [, before = '', word = '', after = ''] = BARE.exec(parts[at]!) ?? [];
    parts[at - 1] += before;
    parts[at] = word;
    parts[at + 1] = after + parts[at + 1]!;
  }
  return parts;
}

/** A title with the words marked that begin as one asked for. */
export function markedTitle(title: string, asked: readonly string[]): Marked {
  const parts = title.split(/(\S+)/);
  const isAsked = (word: string) => asked.some((term) => plain(word).startsWith(stem(term)));
  return parts.reduce<Marked>((marked, part, at) => {
    if (at % 2 === 1 && isAsked(part)) return [...marked, part, ''];
    return [...marked.slice(0, -1), (marked.at(-1) ?? '') + part];
  }, []);
}

/**
 * Whether a text holds anything of what was asked for. Where no word begins as asked, the index answers with shorter
 * beginnings, so that “gold” finds “going”: that is no answer.
 */
export function holds(text: string, asked: readonly string[]): boolean {
  const whole = plain(text);
  return asked.some((term) => whole.includes(term.slice(0, Math.max(4, Math.ceil(term.length * 0.45)))));
}

/** Folded letters, digits and “&” alone, as the index counts them. */
function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}&]/gu, '');
}

/** The word without a common ending, as far as it keeps four letters. */
function stem(word: string): string {
  return word.replace(/(?<=.{4})(?:ies|es|s|ing|ed)$/, '');
}
