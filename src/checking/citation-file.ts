import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { problemAt, readSource } from './source-file.ts';

const FILE = 'CITATION.cff';

/** What CITATION.cff says of the newest edition otherwise than its edition.json. */
export function checkCitationFile({ year, version, published }: Edition): Problem[] {
  const source = readSource(FILE);
  return Object.entries({ version, 'date-released': published }).flatMap(([key, right]) => {
    const [, found = ''] = new RegExp(`^${key}: (.*)$`, 'm').exec(source.text) ?? [];
    if (found.replace(/^['"]|['"]$/g, '') === right) return [];
    const at = source.text.search(new RegExp(`(?<=^${key}: )`, 'm'));
    const mend = `${key}: ${right}, as in data/${year}/edition.json`;
    return [problemAt(source, at, `${key} ${found || 'missing'}`, mend)];
  });
}
