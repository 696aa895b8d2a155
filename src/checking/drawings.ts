import type { CardSpec } from '../charts/card.ts';
import type { ChartSpec, CountedChart } from '../charts/chart.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import { checkDrawing, type Drawn, type Given } from './drawing.ts';
import { readRegistry } from './registry.ts';
import { problemAt } from './source-file.ts';

/** The charts, or the cards, of an edition. */
export interface Drawings {
  drawn: Drawn[];
  /** of all their files, also of those that cannot be drawn: who names one of them names it rightly */
  names: string[];
  problems: Problem[];
}

/** The charts and cards of an edition, with all that is wrong in their files. */
export async function checkDrawings(edition: Edition): Promise<{ charts: Drawings; cards: Drawings }> {
  const folder = `src/charts/${edition.year}`;
  const charts = await checkFolder<ChartSpec | CountedChart>(edition, folder);
  const cards = await checkFolder<CardSpec>(edition, `${folder}/cards`);
  charts.problems.push(...repeatedNumbers(charts.drawn));
  return { charts, cards };
}

async function checkFolder<Spec extends Given>(edition: Edition, folder: string): Promise<Drawings> {
  const { listed, names, problems } = await readRegistry<Spec>(folder);
  const checked = listed.map((each) => checkDrawing(edition, each));
  return {
    drawn: checked.flatMap(({ drawn }) => drawn ?? []),
    names,
    problems: [...problems, ...checked.flatMap((each) => each.problems)],
  };
}

/** Numbers are permanent. Ids need no such look: each is its file’s name. */
function repeatedNumbers(charts: Drawn[]): Problem[] {
  const first = new Map<string, string>();
  return charts.flatMap(({ source, spec }) => {
    const number = 'number' in spec ? spec.number : '';
    const before = first.get(number);
    if (!before) {
      first.set(number, source.file);
      return [];
    }
    const wrong = `number “${number}” is that of ${before} already`;
    return [problemAt(source, source.text.indexOf(`'${number}'`), wrong, 'use the next free one')];
  });
}
