import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { problemAt, readSource } from './source-file.ts';

const CITATION = 'CITATION.cff';
const REDIRECTS = 'public/_redirects';

/** What CITATION.cff says of the newest edition otherwise than its edition.json. */
export function checkCitationFile({ year, version, published }: Edition): Problem[] {
  const source = readSource(CITATION);
  return Object.entries({ version, 'date-released': published }).flatMap(([key, right]) => {
    const [, found = ''] = new RegExp(`^${key}: (.*)$`, 'm').exec(source.text) ?? [];
    if (found.replace(/^['"]|['"]$/g, '') === right) return [];
    const at = source.text.search(new RegExp(`(?<=^${key}: )`, 'm'));
    const mend = `${key}: ${right}, as in data/${year}/edition.json`;
    return [problemAt(source, at, `${key} ${found || 'missing'}`, mend)];
  });
}

/** Short addresses that lead to another edition than the newest, said once: they are changed all at once. */
export function checkRedirects({ year }: Edition): Problem[] {
  const source = readSource(REDIRECTS);
  const leading = [...source.text.matchAll(/^\/\S*\s+\/(\d{4})\//gm)];
  const old = leading.filter(([, to]) => to !== String(year));
  const [first] = old;
  if (!first) return [];
  const wrong = `${old.length} of ${leading.length} short addresses lead to ${first[1]}`;
  return [problemAt(source, first.index, wrong, `${year}, the newest edition`)];
}
