import { fold, searchWords } from '../search-text.ts';

/** A company as the field in the head of every page finds it. */
export interface CompanyName {
  id: string;
  /** short, as charts write it */
  name: string;
  chinese: string;
  code: string;
  /** its industry and what there is about it, in one line */
  line: string;
  /** all that it is found by, folded */
  text: string;
}

/** All names of a company, folded: pinyin as syllables, in one word, and by their first letters. */
export function nameText(names: readonly string[], pinyin: string): string {
  const syllables = pinyin.split(' ');
  const initials = syllables.map(([first = '']) => first);
  return fold([...names, pinyin, syllables.join(''), initials.join('')].join(' '));
}

/** Those that hold every word asked for, first those whose names or codes begin with the first word. */
export function findCompanies(all: readonly CompanyName[], query: string): CompanyName[] {
  const words = searchWords(query);
  const [first] = words;
  if (first === undefined) return [];
  const found = all.filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = ({ text }: CompanyName) => ` ${text}`.includes(` ${first}`);
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}
