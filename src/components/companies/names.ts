import { nameText, type CompanyName } from '../../lib/company/name.ts';
import type { Publication } from '../site/publication.ts';
import { directory, saidOf, type Listing } from './listings.ts';

/** The companies for the field in the head of every page, in the order of their names. */
export function companyNames(site: Publication): CompanyName[] {
  return directory(site).map((listing) => {
    const { id, short_name, name, name_zh_short, name_zh_full, code, pinyin } = listing.company;
    return {
      id,
      name: short_name,
      chinese: name_zh_short,
      code,
      line: lineOf(listing),
      text: nameText([short_name, name, code, name_zh_short, name_zh_full], pinyin),
    };
  });
}

/** “Innovative drugs · 3 figures, 2 charts” */
function lineOf(listing: Listing): string {
  const { industry, exchange } = listing.company;
  return `${industry || exchange} · ${saidOf(listing)}`;
}
