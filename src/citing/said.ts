import type { Edition } from '../data/edition.ts';
import type { Figure } from '../data/figure.ts';
import { dateWords, periodWords } from '../lib/number/period.ts';
import { signOf, words } from '../lib/number/quantity.ts';
import { PUBLISHER } from './terms.ts';

/**
 * What a sentence about a number is made of, parted by `|`: what it is, the number with its hedge, when, and who says so:
 * `Companies whose revenue grew|nearly 70% of companies|2024|Shanghai Stock Exchange, 12 May 2025`.
 */
export function saidParts({ source }: Pick<Edition, 'source'>, figure: Figure): string {
  const sign = signOf(figure);
  const number = words(figure, { form: 'full', noun: true });
  const value = sign ? number.replace(`\u00a0${sign}`, '') : number;
  return [figure.subject, value, periodWords(figure.period), whoSays(source, figure)].join('|');
}

function whoSays({ publisher, date }: Edition['source'], { computed, source }: Figure): string {
  if (computed) return `computed by ${PUBLISHER} from the report’s figures`;
  if (!source) return `${publisher}, ${dateWords(date)}`;
  return [source.publisher, source.published && dateWords(source.published)].filter(Boolean).join(', ');
}
