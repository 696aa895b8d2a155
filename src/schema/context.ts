import { z } from 'zod';
import { cell } from '../lib/cell.ts';

/** The board in one year, as the exchange’s own releases gave it: one row of `data/<edition>/context.csv`. */
export const ContextYear = z.strictObject({
  year: cell
    .matching(/^20\d\d$/, 'a year', 'write four digits, like 2024')
    .transform(Number)
    .pipe(z.number())
    .describe('reporting year'),
  companies: cell.optionalNumber.describe(
    'companies that reported; blank where the release gives only a bound',
  ),
  revenue: cell.optionalNumber.describe('total operating revenue, yuan'),
  revenue_growth: cell.optionalNumber.describe('its growth on the year before, per cent'),
  net_profit: cell.optionalNumber.describe('total net profit, yuan'),
  net_profit_growth: cell.optionalNumber.describe('its growth on the year before, per cent'),
  rd: cell.optionalNumber.describe('total research and development investment, yuan'),
  rd_growth: cell.optionalNumber.describe('its growth on the year before, per cent'),
  publisher: cell.text.describe('who published the figures'),
  url: cell
    .matching(/^https:\/\/\S+$/, 'an https address', 'write https://…')
    .describe('address of the release'),
  seen: z.enum(['whole', 'excerpt']).describe('whether we read the whole release or an excerpt of it'),
  note: cell.optionalText.describe('what the figures mean or lack, in our words'),
});
export type ContextYear = z.infer<typeof ContextYear>;
