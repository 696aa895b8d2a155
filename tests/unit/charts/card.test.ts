import { expect, it } from 'vitest';
import { resolveCard, type CardSpec, type Drawing } from '../../../src/charts/card.ts';
import { rowsOf } from '../../../src/charts/rows.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { cardCanvas } from '../../../src/forms/canvas.ts';
import { markup } from '../../../src/lib/markup.ts';

/** What a card of two rows hands to its form. */
function ask<Answer>(question: (drawing: Drawing) => Answer): Answer {
  const answers: Answer[] = [];
  const spec: CardSpec = {
    id: 'fig-sample',
    section: '1.1',
    headline: 'A sample',
    alt: 'Two rows',
    rows: rowsOf('Companies', [
      ['record', 'Record revenue', 'companies-record-revenue'],
      ['missing', 'Not counted', null],
    ]),
    draw(drawing) {
      answers.push(question(drawing));
      return { body: markup``, height: 0 };
    },
  };
  resolveCard(openEdition('2024'), spec).draw(cardCanvas('sample'));
  return answers[0]!;
}

it('row hands out a row as a mark, with its number where one is printed', () => {
  expect(ask(({ row }) => row('record'))).toMatchObject({
    key: 'record',
    name: 'Record revenue: 285 companies',
    label: 'Record revenue',
    quantity: { value: 285, hedge: 'exact' },
  });
  expect(ask(({ row }) => row('missing'))).toEqual({
    key: 'missing',
    name: 'Not counted: not printed',
    label: 'Not counted',
    quantity: null,
  });
});

it('figure is the same for forms that draw numbers alone, and refuses a row without one', () => {
  expect(ask(({ row, figure }) => [row('record'), figure('record')]).map(({ name }) => name)).toEqual([
    'Record revenue: 285 companies',
    'Record revenue: 285 companies',
  ]);
  expect(() => ask(({ figure }) => figure('missing'))).toThrow(/row “missing” prints no number → /);
});
