import { existsSync } from 'node:fs';
import { resolveChart, type ChartSpec } from '../charts/chart.ts';
import type { Edition } from '../data/edition.ts';
import { checkEditions } from '../data/editions.ts';
import { fileProblem, problemLine, type Problem } from '../data/reading/problem.ts';
import { checkChangedCharts } from './changes.ts';
import { checkDrawings } from './drawings.ts';
import { checkPlaces, checkProse } from './prose.ts';
import { checkCitationFile, checkRedirects } from './newest-edition.ts';
import { readSource } from './source-file.ts';
import { checkUnsaid } from './unsaid.ts';

/** The data that charts and prose are written for. */
const DATA = 'data';
const REGISTRY = 'src/charts/editions.ts';

/**
 * What `npm run check` prints: every problem of every edition, or one line for each that is valid; and the editions. Charts and prose are
 * held against data that are sound, else each would be blamed for a row that only needs mending.
 */
export async function check(
  root: string,
): Promise<{ problems: string[]; summaries: string[]; editions: Edition[] }> {
  const { problems, summaries, editions } = checkEditions(root);
  if (problems.length > 0 || root !== DATA || !existsSync(REGISTRY)) return { problems, summaries, editions };
  const found = await Promise.all(editions.map(checkEdition));
  const newest = editions.at(-1)!;
  const lines = [...found.flat(), ...checkCitationFile(newest), ...checkRedirects(newest)].map(problemLine);
  return { problems: lines, summaries: lines.length > 0 ? [] : summaries, editions };
}

async function checkEdition(edition: Edition): Promise<Problem[]> {
  const line = `./${edition.year}/index.ts`;
  if (!readSource(REGISTRY).text.includes(line))
    return [fileProblem(REGISTRY, `no line for ${edition.year}`, `import ${line}`)];
  const { charts, cards } = await checkDrawings(edition);
  const problems = [
    ...charts.problems,
    ...cards.problems,
    ...checkChangedCharts(edition, charts.names),
    ...checkProse(edition, charts, cards),
  ];
  // What is misspelt stands nowhere: where things stand can be told only of names that are right.
  if (problems.length > 0) return problems;
  const resolved = charts.drawn.map(({ spec }) => resolveChart(edition, spec as ChartSpec));
  return [...checkPlaces(edition, [...charts.drawn, ...cards.drawn]), ...checkUnsaid(edition, resolved)];
}
