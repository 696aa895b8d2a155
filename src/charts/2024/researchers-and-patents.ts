import { waffle } from '../../forms/waffle.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const researchers: ChartSpec = {
  id: 'researchers-and-patents',
  number: '12',
  forms: ['waffle'],
  section: '2.1',
  headline:
    '{rd-staff-share|cap} of employees work in R&D; of {patents-total} patents, {patents-added} are new',
  subtitle:
    'Staff in R&D among all employees, and patents added in 2024 among all held; one square is one per cent',
  alt: 'Grids where one square is one per cent: {rd-staff-share|noun} work in R&D, {rd-staff|noun}; {patents-added} invention patents were added in 2024 to a stock of {patents-total}, {patents-added-share} of it. Leading companies hold {patents-leaders} patents each.',
  notes: [
    'Both sides of the share of patents are rounded, and so is the number of employees that the report implies: the squares in doubt are hatched.',
    'How many of the patents are in use is not in the report, nor whether those of the leading companies are all invention patents.',
  ],
  questions: [
    {
      ask: 'Are the patents spread evenly?',
      answer:
        'No. Leading companies hold {patents-leaders} each, where all companies together hold {patents-total}.',
    },
    {
      ask: 'Has the share of researchers grown?',
      answer: 'Not said: it is printed for the end of 2024 alone.',
    },
  ],
  rows: [
    ...rowsOf('Staff', [
      ['staff-share', 'Staff in R&D, share of employees', 'rd-staff-share'],
      ['staff', 'Staff in R&D', 'rd-staff'],
      ['employees', 'All employees, implied', 'staff-implied'],
    ]),
    ...rowsOf('Patents', [
      ['new-share', 'Invention patents added, share of all held', 'patents-added-share'],
      ['new', 'Invention patents added', 'patents-added'],
      ['held', 'Invention patents held', 'patents-total'],
      ['leaders', 'Patents held by leading companies, each', 'patents-leaders'],
    ]),
  ],
  draw: ({ figure, remark }, canvas) =>
    waffle(
      {
        total: 100,
        columns: 20,
        across: canvas.wide ? 2 : 1,
        cell: 15,
        fillFrom: 'top',
        panels: [
          {
            ...figure('staff-share'),
            title: 'of employees work in R&D',
            notes: [
              remark('{rd-staff|noun} at the end of 2024', 'staff'),
              remark('implies {staff-implied|noun} in all', 'employees'),
            ],
          },
          {
            ...figure('new-share'),
            title: 'of invention patents were added in 2024',
            notes: [
              remark('{patents-added} added', 'new'),
              remark('{patents-total} held', 'held'),
              remark('SMIC and other leaders: {patents-leaders} each', 'leaders'),
            ],
          },
        ],
      },
      canvas,
    ),
};
