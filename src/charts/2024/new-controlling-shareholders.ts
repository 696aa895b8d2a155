import { stack } from '../../forms/canvas.ts';
import { links } from '../../forms/links.ts';
import { remarks } from '../../forms/remark.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

const PAIRS = [
  { key: 'kingsemi', company: 'Kingsemi', owner: 'NAURA', field: 'chip equipment' },
  {
    key: 'quantumctek',
    company: 'Quantumctek',
    owner: 'China Telecom Quantum, of China Telecom',
    field: 'quantum technology',
  },
  { key: 'hob-biotech', company: 'HOB Biotech', owner: 'Sino Biopharm', field: 'laboratory tests' },
];

export const newOwners: ChartSpec = {
  id: 'new-controlling-shareholders',
  number: '27',
  forms: ['links'],
  section: '4.3',
  headline:
    '{new-controlling-shareholder-companies|noun} came under a state or industrial owner; {new-controlling-shareholder-unnamed} are not named',
  subtitle:
    'New controlling shareholders and the STAR companies they took over, as far as the report names them',
  alt: 'Of {new-controlling-shareholder-companies|noun} with a new controlling shareholder the report names Kingsemi, now under NAURA, Quantumctek, under China Telecom Quantum, and HOB Biotech, under Sino Biopharm; {new-controlling-shareholder-unnamed} are not named.',
  notes: [
    'Each square stands for a company: no price and no size of a stake is printed, and no date.',
    'State and industrial owners are counted together. The report calls NAURA state-owned.',
  ],
  questions: [
    {
      ask: 'Is {new-controlling-shareholder-companies} many?',
      answer: 'Few of {companies-total|noun}; how many there were in earlier years is not printed.',
    },
    {
      ask: 'Did the companies gain by it?',
      answer: 'Nothing printed says so: no result before or after stands beside them.',
    },
  ],
  rows: [
    ...PAIRS.map(({ key, company, owner, field }) => ({
      key,
      group: 'Company and new owner',
      label: `${company}, ${field}`,
      text: owner,
    })),
    ...rowsOf('Number', [
      ['unnamed', 'Companies not named', 'new-controlling-shareholder-unnamed'],
      ['all', 'Companies with a new controlling shareholder', 'new-controlling-shareholder-companies'],
    ]),
  ],
  draw: ({ named, stated, remark, value }, canvas) => {
    const pairs = links(
      {
        heads: ['Company', canvas.wide ? 'New owner' : 'new owner'],
        links: PAIRS.map(({ key, company, field }) => ({
          ...named(key),
          source: company,
          target: stated(key),
          field,
        })),
        unnamed: {
          ...remark('{new-controlling-shareholder-unnamed|noun} not named', 'unnamed'),
          count: value('new-controlling-shareholder-unnamed'),
        },
      },
      canvas,
    );
    const all = remark('in all: {new-controlling-shareholder-companies|noun}', 'all');
    return stack([pairs, remarks([all], canvas)], 14);
  },
};
