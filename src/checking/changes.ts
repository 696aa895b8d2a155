import { knownIds, unknownId } from '../data/check/finding.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { placeOf, problemAt, readSource } from './source-file.ts';

/** Charts that the changelog names and that are neither there nor withdrawn. What it says of facts the data know. */
export function checkChangedCharts({ year, changes }: Edition, charts: string[]): Problem[] {
  const withdrawn = changes.flatMap((change) => (change.kind === 'withdrawn' ? change.charts : []));
  const known = knownIds([], [...charts, ...withdrawn]);
  const source = readSource(`data/${year}/changelog.csv`);
  return changes.flatMap((change) =>
    change.charts.flatMap((id) => {
      const finding = unknownId('charts', id, known, 'chart');
      if (!finding) return [];
      const [column, wrong, right] = finding;
      return [{ ...problemAt(source, placeOf(source, id), wrong, right), column }];
    }),
  );
}
