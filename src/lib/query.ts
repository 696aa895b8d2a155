/** Letters of a search; a longer one was not typed by anybody. */
export const LONGEST_SEARCH = 200;

/** The query with this state in it and all else as it was; a value left empty is the default and stays out. */
export function withState(query: string, state: Record<string, string>): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(state)) {
    if (value) asked.set(name, value);
    else asked.delete(name);
  }
  const written = asked.toString().replaceAll('%7E', '~');
  return written && `?${written}`;
}
