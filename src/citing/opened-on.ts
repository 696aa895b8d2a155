import type { CitationFile } from '../lib/address.ts';

/**
 * How each form says on which day the address was opened, with YYYY, MM, DD, or M and D without zeros, and MONTH in words
 * where that day goes. No file states it, as it is the reader’s and would be another in every build.
 */
const DAYS: Record<CitationFile | 'text', string> = {
  text: ', opened on D MONTH YYYY',
  bib: '  urldate = {YYYY-MM-DD},\n',
  ris: 'Y2  - YYYY/MM/DD\r\n',
  'csl.json': '    "accessed": { "date-parts": [[YYYY, M, D]] },\n',
};

/** A citation parted where that day belongs: after the address, in a form after the line of it. */
export function openedOn(form: keyof typeof DAYS, text: string, address: string) {
  const end = text.indexOf(address) + address.length;
  const at = form === 'text' ? end : text.indexOf('\n', end) + 1;
  return { before: text.slice(0, at), day: DAYS[form], after: text.slice(at) };
}
