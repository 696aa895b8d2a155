import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';
import type { Addresses } from '../../lib/address.ts';
import { spokenBounds } from '../../lib/number/heard.ts';
import { words } from '../../lib/number/quantity.ts';
import { periodWords } from '../../lib/number/period.ts';
import { numberLink } from '../site/publication.ts';

/** A number in the working of a point. */
export interface Line {
  subject: string;
  value: string;
  /** its row, in the ledger or where numbers printed elsewhere stand */
  href: string;
  computed: boolean;
  /** the report’s words, the computation, or who printed the number, and of when */
  origin: string;
  /** what its digits allow */
  allowed: string;
  /** class of a computed number, and what it assumes that no line above it did */
  grounds: string;
}

/** The working of a point, a number a line. Throws on an unknown id. */
export function working(ids: readonly string[], edition: Edition, to: Addresses): Line[] {
  const figures = ids.map((id) => figure(edition, id));
  return figures.map((each, at) => ({
    subject: each.subject,
    value: words(each, { form: 'full', noun: each.unit !== 'percent' }),
    href: numberLink({ edition, to }, each.id),
    computed: each.computed,
    origin: originOf(each),
    allowed: spokenBounds(each),
    grounds: each.computed ? grounds(each, figures.slice(0, at)) : '',
  }));
}

/** The report’s words or the computation; else who printed it, and of when. */
function originOf({ source, period, computation, printed }: Figure): string {
  if (!source) return computation || `“${printed}”`;
  return source.id === '' ? 'Not in this report' : `${source.publisher} (${periodWords(period)})`;
}

function grounds({ class: letter, assumption, note }: Figure, above: Figure[]): string {
  if (letter === 'A') return 'Class A';
  if (letter === 'C') return `Class C: ${note}`;
  const said = above.flatMap((each) => sentences(each.assumption));
  const assumed = sentences(assumption).filter((sentence) => !said.includes(sentence));
  return assumed.length > 0 ? `Class B assumes: ${assumed.join(' ')}` : 'Class B, as above';
}

function sentences(text: string): string[] {
  return text.match(/[^.\s][^.]*\./g) ?? [];
}
