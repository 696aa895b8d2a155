import type { Company } from '../../schema/company.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings } from './finding.ts';

/** Stock codes fit their exchange. */
export function checkListings({ companies }: Tables): Problem[] {
  return findings(companies, ({ code, exchange }) => {
    const [pattern, right] = CODES[exchange];
    if (pattern.test(code)) return [];
    return [['code', code ? `“${code}” on ${exchange}` : `blank on ${exchange}`, right]];
  });
}

const CODES: Record<Company['exchange'], [pattern: RegExp, right: string]> = {
  'SSE STAR Market': [/^68[89]\d{3}$/, 'six digits from 688 or 689'],
  'SSE Main Board': [/^60\d{4}$/, 'six digits from 60'],
  'SZSE Main Board': [/^00\d{4}$/, 'six digits from 00'],
  HKEX: [/^\d{5}$/, 'five digits'],
  unlisted: [/^$/, 'leave it blank, or name the exchange'],
};
