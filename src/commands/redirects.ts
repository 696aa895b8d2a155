/** An address that leads to another, as hosts read it from a file `_redirects`. */
export interface Redirect {
  /** a path; `*` at its end stands for anything */
  from: string;
  /** `:splat` in it stands for what `*` stood for */
  to: string;
  status: number;
}

/** Reads the lines of a `_redirects` file. Throws at a line that is none. */
export function readRedirects(text: string): Redirect[] {
  const lines = text.split('\n').filter((line) => /^\s*[^\s#]/.test(line));
  return lines.map((line) => {
    const [, from, to, status] = /^(\/\S*)\s+(\/\S*)\s+(30[12])$/.exec(line.trim()) ?? [];
    if (from && to) return { from, to, status: Number(status) };
    throw new Error(`_redirects: “${line.trim()}” is not “/from /to 302”`);
  });
}

/** Where a path leads, by the first line that it matches. */
export function redirectOf(path: string, redirects: Redirect[]): Redirect | undefined {
  for (const { from, to, status } of redirects) {
    const stem = from.replace(/\*$/, '');
    if (path === from) return { from, to, status };
    if (stem !== from && path.startsWith(stem))
      return { from, to: to.replace(':splat', path.slice(stem.length)), status };
  }
  return undefined;
}
