import type { Chart } from '../charts/chart.ts';
import { differences, type Difference } from '../charts/difference.ts';
import { keptSnapshot, snapshot } from '../charts/snapshot.ts';
import type { Edition } from '../data/edition.ts';
import { fileProblem, type Problem } from '../data/reading/problem.ts';
import { compareVersions } from '../lib/version.ts';

type Column = 'facts' | 'charts';

/**
 * Figures and charts that do not say what the newest version that was kept said of them, and that no row of the changelog
 * above it names. Who quoted one must find it there.
 */
export function checkUnsaid(edition: Edition, charts: Chart[]): Problem[] {
  const kept = [...edition.released.keys()].toSorted(compareVersions).at(-1);
  if (!kept) return [];
  const before = keptSnapshot(edition.released.get(kept)!);
  const found = differences(before, snapshot(edition, charts));
  return [
    ...unnamed(edition, kept, 'facts', found.figures),
    ...unnamed(edition, kept, 'charts', found.charts),
  ];
}

function unnamed(edition: Edition, kept: string, column: Column, all: Difference[]): Problem[] {
  const newer = edition.changes.filter(({ version }) => compareVersions(version, kept) > 0);
  return all.flatMap((difference) => {
    const { id, kind } = difference;
    // A chart gains a row by what was added, without having been wrong.
    const kinds = column === 'charts' && kind === 'corrected' ? ['corrected', 'added'] : [kind];
    if (newer.some((change) => kinds.includes(change.kind) && change[column].includes(id))) return [];
    const raise = edition.version === kept ? 'raise the version in edition.json, then ' : '';
    const right = `${raise}name it under ${column} in a row of kind ${kinds.join(' or ')}`;
    return [fileProblem(`data/${edition.year}/changelog.csv`, `${id}: ${wording(difference, kept)}`, right)];
  });
}

function wording({ kind, said: [first] }: Difference, kept: string): string {
  if (kind === 'added') return `not in ${kept}`;
  if (kind === 'withdrawn') return `in ${kept} and gone`;
  if (!first) return `its rows are not as in ${kept}`;
  const { what, before, after } = first;
  return `${what && `${what}, `}“${before}” in ${kept}, “${after}” now`;
}
