import type { Company } from '../schema/company.ts';

/** Groups that the words of an industry put a company into, the first that fits. */
const INDUSTRIES: [name: string, words: RegExp][] = [
  ['Integrated circuits', /integrated circuit|semiconductor|electronic design/i],
  ['Drugs and medical devices', /drug|pharma|medical|diagnostic/i],
  ['Equipment and materials', /equipment|material|laser|substrate/i],
  ['AI, quantum and communication', /intelligence|quantum|communication/i],
];

/** What stands for the industry of companies that the report names without one. */
export const NO_INDUSTRY = 'No industry given';

/** All groups, in order. */
export const industries = [...INDUSTRIES.map(([name]) => name), NO_INDUSTRY];

/** The group of industries that a company belongs to, by our words for what the report says of it. */
export function industryOf({ industry }: Pick<Company, 'industry'>): string {
  return INDUSTRIES.find(([, words]) => words.test(industry))?.[0] ?? NO_INDUSTRY;
}
