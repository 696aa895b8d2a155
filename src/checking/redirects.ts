import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { problemAt, readSource } from './source-file.ts';

const FILE = 'public/_redirects';

/** Short addresses that lead to another edition than the newest, said once: they are changed all at once. */
export function checkRedirects({ year }: Edition): Problem[] {
  const source = readSource(FILE);
  const leading = [...source.text.matchAll(/^\/\S*\s+\/(\d{4})\//gm)];
  const old = leading.filter(([, to]) => to !== String(year));
  const [first] = old;
  if (!first) return [];
  const wrong = `${old.length} of ${leading.length} short addresses lead to ${first[1]}`;
  return [problemAt(source, first.index, wrong, `${year}, the newest edition`)];
}
