import { LONGEST_SEARCH } from '../../lib/query.ts';

/** What is asked of a list: words in `q`, and for each other name one choice; empty for anything. */
export type Question = Record<string, string>;

/** Reads a query such as `?q=chip&exchange=HKEX`; a name that stands twice counts once, and what nobody typed not at all. */
export function asked(query: string): Question {
  // U+FFFD stands where the address held no character.
  const typed = ([, text]: string[]) => text!.length <= LONGEST_SEARCH && !text!.includes('\uFFFD');
  return Object.fromEntries([...new URLSearchParams(query)].filter(typed));
}

/** Whether an entry holds every word asked for, in any order and case, and each choice among its own, which “|” parts. */
export function answers(
  entry: Readonly<Record<string, string | undefined>>,
  { q = '', ...choices }: Question,
): boolean {
  const text = entry['text']?.toLowerCase() ?? '';
  const words = q.toLowerCase().split(/\s+/);
  return (
    words.every((word) => text.includes(word)) &&
    Object.entries(choices).every(([name, choice]) => !choice || entry[name]?.split('|').includes(choice))
  );
}
