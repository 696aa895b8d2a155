import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';

/** The board in one year, as the exchange’s own releases gave it: one row of the published table `context`. */
export const ContextYear = z.strictObject({
  year: cell
    .matching(/^20\d\d$/, 'a year', 'write four digits, like 2024')
    .transform(Number)
    .pipe(z.int())
    .describe('reporting year'),
  companies: cell.optionalNumber.meta({
    description: 'companies that reported; blank where the release gives only a bound',
    unit: 'companies',
  }),
  revenue: cell.optionalNumber.meta({ description: 'total operating revenue, yuan', unit: 'yuan' }),
  revenue_growth: cell.optionalNumber.meta({
    description: 'its growth on the year before, per cent',
    unit: 'percent',
  }),
  net_profit: cell.optionalNumber.meta({ description: 'total net profit, yuan', unit: 'yuan' }),
  net_profit_growth: cell.optionalNumber.meta({
    description: 'its growth on the year before, per cent',
    unit: 'percent',
  }),
  rd: cell.optionalNumber.meta({
    description: 'total research and development investment, yuan',
    unit: 'yuan',
  }),
  rd_growth: cell.optionalNumber.meta({
    description: 'its growth on the year before, per cent',
    unit: 'percent',
  }),
  publisher: cell.text.describe('who published the figures'),
  url: cell
    .matching(/^https:\/\/\S+$/, 'an https address', 'write https://…')
    .describe('address of the release'),
  seen: z.enum(['whole', 'excerpt']).describe('whether we read the whole release or an excerpt of it'),
  note: cell.optionalText.describe('what the figures mean or lack, in our words'),
});
export type ContextYear = z.infer<typeof ContextYear>;
