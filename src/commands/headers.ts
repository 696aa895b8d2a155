/** Headers that are sent with the files at some paths, as hosts read them from a file `_headers`. */
export interface HeaderRule {
  /** as written: `*` stands for anything, `:name` for one folder or file */
  pattern: string;
  /** the paths that it stands for */
  paths: RegExp;
  headers: [name: string, value: string][];
  /** names of headers that rules before it gave, and that are not sent */
  withdrawn: string[];
}

/** Reads the rules of a `_headers` file. Throws at a line that belongs to none. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => /^\s*[^\s#]/.test(each))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const [, withdrawn] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push(rule(line.trim()));
    else if (name && value && rules.length > 0) rules.at(-1)!.headers.push([name, value]);
    else if (withdrawn && rules.length > 0) rules.at(-1)!.withdrawn.push(withdrawn);
    else throw new Error(`_headers: “${line.trim()}” is neither a path nor a header of one`);
  }
  return rules;
}

/** What is sent with a path: the headers of every rule that it matches, without those that a later rule withdraws. */
export function headersFor(path: string, rules: HeaderRule[]): [name: string, value: string][] {
  return rules
    .filter(({ paths }) => paths.test(path))
    .reduce<HeaderRule['headers']>(
      (sent, { headers, withdrawn }) => [...sent.filter(([name]) => !withdrawn.includes(name)), ...headers],
      [],
    );
}

function rule(pattern: string): HeaderRule {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const paths = new RegExp(`^${literal.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
  return { pattern, paths, headers: [], withdrawn: [] };
}
