/** Letters of a search; a longer one was not typed by anybody. */
export const LONGEST_SEARCH = 200;

/** What is typed in the field of this name; empty where nobody can have typed it: U+FFFD stands where an address held no character. */
export function typedIn(fields: URLSearchParams | FormData, name: string): string {
  const text = String(fields.get(name) ?? '');
  return text.length > LONGEST_SEARCH || text.includes('\uFFFD') ? '' : text;
}

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
