import { bigNumbers } from '../../forms/big-numbers.ts';
import { placeRight, stack } from '../../forms/canvas.ts';
import { units } from '../../forms/units.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

/** Px between the squares and the number that is none of their kind. */
const APART = 48;

export const approvals: ChartSpec = {
  id: 'biopharma-approvals',
  number: '21',
  forms: ['units'],
  section: '3.2',
  headline: 'Approvals so far: {class-one-drugs} Class 1 drugs and {class-three-devices} Class III devices',
  subtitle:
    'Approvals and designations of biopharma companies on the board to date; drugs and indications as one square each',
  alt: '{class-one-drugs} domestic Class 1 innovative drugs approved, {breakthrough-indications|noun} of {breakthrough-products|noun} given breakthrough status, and {class-three-devices} Class III medical devices registered since their makers listed.',
  notes: [
    'The report gives no year in which the drugs were approved; devices are counted from each company’s own listing, and are other things than drugs: a number, and no squares beside theirs.',
  ],
  questions: [
    {
      ask: 'Why more indications than products?',
      answer:
        'A product may be tested against several diseases: {breakthrough-products} stand behind {breakthrough-indications|noun}.',
    },
    {
      ask: 'Does an approval mean sales?',
      answer: 'Not by itself. What any of these drugs or devices sells is not printed here.',
    },
  ],
  rows: [
    ...rowsOf('Drugs', [
      ['drugs', 'Class 1 innovative drugs approved', 'class-one-drugs'],
      ['indications', 'Indications given breakthrough status', 'breakthrough-indications'],
      ['products', 'Products behind those indications', 'breakthrough-products'],
    ]),
    ...rowsOf('Devices', [['devices', 'Class III devices registered since listing', 'class-three-devices']]),
  ],
  draw: ({ figure, remark }, canvas) => {
    const block = (key: string, label: string) => ({
      parts: [{ ...figure(key), label }],
      columns: 16,
      cell: 14,
    });
    const indications = block('indications', 'indications given breakthrough status');
    const half = canvas.wide ? (canvas.width - APART) / 2 : canvas.width;
    const counted = units(
      {
        across: 1,
        blocks: [
          block('drugs', 'Class 1 innovative drugs approved'),
          { ...indications, notes: [remark('for {breakthrough-products|noun}', 'products')] },
        ],
      },
      { ...canvas, width: half },
    );
    const devices = { ...figure('devices'), label: 'Class III devices registered since listing' };
    const number = bigNumbers({ numbers: [devices] }, { ...canvas, width: half });
    return canvas.wide ? placeRight(counted, number, half + APART) : stack([counted, number], 24);
  },
};
