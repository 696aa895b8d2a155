import { nameText, type CompanyName } from '../../lib/company/name.ts';
import type { Publication } from '../site/publication.ts';
import { directory, type Listing } from './listings.ts';

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
function lineOf({ company, mentions, drawings }: Listing): string {
  const figures = mentions.flatMap((mention) => mention.figures).length;
  const counts = [counted(figures, 'figure'), counted(drawings.length, 'chart')].filter(Boolean).join(', ');
  return [company.industry || company.exchange, counts].filter(Boolean).join(' · ');
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
