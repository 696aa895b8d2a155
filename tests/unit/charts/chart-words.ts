import type { Chart } from '../../../src/charts/chart.ts';
import type { Row } from '../../../src/charts/row.ts';
import type { Edition } from '../../../src/data/edition.ts';
import { fill } from '../../../src/data/text.ts';
import type { Figure } from '../drawings.ts';

/** All that a chart or a card says in words: of itself, beneath itself, and of each row with what it stands on. */
export function wordsOf(figure: Chart | Figure, edition: Edition): string {
  const { headline, alt, assumptions, rows } = figure;
  const said = [
    headline,
    ...('notes' in figure ? beneath(figure, edition) : []),
    ...assumptions.map((each) => `Assumes: ${each}`),
    `Alt: ${alt}`,
    ...[...Map.groupBy(rows, ({ group }) => group)].map(groupOf),
  ];
  return said.join('\n\n').replaceAll('\u00a0', ' ') + '\n';
}

function beneath({ subtitle, notes, questions, verdicts }: Chart, edition: Edition): string[] {
  return [
    subtitle,
    ...notes.map((note) => `Note: ${note}`),
    ...questions.map(({ ask, answer }) => `${fill(edition, ask)}\n${fill(edition, answer)}`),
    ...Object.entries(verdicts).map(([key, { verdict, because }]) => `${key}: ${verdict}. ${because}`.trim()),
  ];
}

function groupOf([group, rows]: [string, Row[]]): string {
  return [group && `# ${group}`, ...rows.map(rowOf)].filter(Boolean).join('\n');
}

function rowOf({ label, value, period, section, computed, allowed, printed, source }: Row): string {
  const beneath = [
    printed && `“${printed}”`,
    computed && `= ${computed}`,
    allowed,
    source && `by ${source.publisher}`,
  ];
  const head = `${label}: ${value} [${[period, section].filter(Boolean).join(', ')}]`;
  return [head, ...beneath.filter(Boolean).map((line) => `  ${line}`)].join('\n');
}
