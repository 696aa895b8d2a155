import { typedIn } from '../../lib/query.ts';
import { searchWords } from '../../lib/search-text.ts';

/** What is asked of a list: words in `q`, and for each other name one choice; empty for anything. */
export type ListQuery = Record<string, string>;

/** Reads a query such as `?q=chip&exchange=HKEX`; a name that stands twice counts once, and what nobody typed is empty. */
export function parseQuery(query: string): ListQuery {
  const asked = new URLSearchParams(query);
  return Object.fromEntries([...asked.keys()].map((name) => [name, typedIn(asked, name)]));
}

/** Whether an entry’s `text`, folded, holds every word asked for, and it each choice among its own, which “|” parts. */
export function matches(
  entry: Readonly<Record<string, string | undefined>>,
  { q = '', ...choices }: ListQuery,
): boolean {
  return (
    searchWords(q).every((word) => entry['text']?.includes(word)) &&
    Object.entries(choices).every(([name, choice]) => !choice || entry[name]?.split('|').includes(choice))
  );
}
