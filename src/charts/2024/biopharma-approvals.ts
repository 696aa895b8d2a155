import { units } from '../../forms/units.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const approvals: ChartSpec = {
  id: 'biopharma-approvals',
  number: '21',
  forms: ['units'],
  section: '3.2',
  headline: 'Approvals so far: {class-one-drugs} Class 1 drugs and {class-three-devices} Class III devices',
  subtitle: 'Approvals and designations of biopharma companies on the board to date; one square each',
  alt: '{class-one-drugs} domestic Class 1 innovative drugs approved, {breakthrough-indications|noun} of {breakthrough-products|noun} given breakthrough status, and {class-three-devices} Class III medical devices registered since their makers listed.',
  notes: [
    'The report gives no year in which the drugs were approved; devices are counted from each company’s own listing.',
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
    const cell = canvas.wide ? 8 : 6;
    const block = (key: string, label: string, columns: number) => ({
      parts: [{ ...figure(key), label }],
      columns,
      cell,
    });
    const indications = block('indications', 'indications given breakthrough status', 16);
    return units(
      {
        across: 1,
        blocks: [
          block('drugs', 'Class 1 innovative drugs approved', 16),
          { ...indications, notes: [remark('for {breakthrough-products|noun}', 'products')] },
          block('devices', 'Class III devices registered since listing', canvas.wide ? 50 : 40),
        ],
      },
      canvas,
    );
  },
};
