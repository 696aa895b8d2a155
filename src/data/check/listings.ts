import type { Company } from '../../schema/company.ts';
import type { ContextYear } from '../../schema/context.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, type Finding } from './finding.ts';

/** Stock codes fit their exchange, and the edition’s own year stands in the context as edition.json has it. */
export function checkListings({ companies, context }: Tables, outline: Outline | null): Problem[] {
  return [
    ...findings(companies, (company) => [checkCode(company)]),
    ...findings(context, (year) => [checkCount(year, outline)]),
  ];
}

const CODES: Record<Company['exchange'], [pattern: RegExp, right: string]> = {
  'SSE STAR Market': [/^68[89]\d{3}$/, 'six digits from 688 or 689'],
  'SSE Main Board': [/^60\d{4}$/, 'six digits from 60'],
  'SZSE Main Board': [/^00\d{4}$/, 'six digits from 00'],
  HKEX: [/^\d{5}$/, 'five digits'],
  unlisted: [/^$/, 'leave it blank, or name the exchange'],
};

function checkCode({ code, exchange }: Company): Finding | null {
  const [pattern, right] = CODES[exchange];
  if (pattern.test(code)) return null;
  return ['code', code ? `“${code}” on ${exchange}` : `blank on ${exchange}`, right];
}

function checkCount({ year, companies }: ContextYear, outline: Outline | null): Finding | null {
  if (year !== outline?.year || companies === outline.companies) return null;
  return ['companies', `${companies ?? 'blank'} for ${year}`, `${outline.companies}, as in edition.json`];
}
