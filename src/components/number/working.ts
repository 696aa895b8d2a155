import { contextNumbers } from '../../data/context.ts';
import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';
import type { Addresses } from '../../lib/address.ts';
import { allowedWords, words } from '../../lib/number/quantity.ts';

/** A number in the working of a point. */
export interface Line {
  subject: string;
  value: string;
  /** its row in the ledger, or in the table of earlier editions */
  href: string;
  computed: boolean;
  /** the report’s words, the computation, or that the number is not the report’s */
  origin: string;
  /** what its digits allow */
  allowed: string;
  /** class of a computed number, and what it assumes that no line above it did */
  grounds: string;
}

/** The working of a point, a number a line. Throws on an unknown id. */
export function working(ids: readonly string[], edition: Edition, to: Addresses): Line[] {
  const others = contextNumbers(edition.context);
  const figures = ids.map((id) => figure(edition, id));
  return figures.map((each, at) => {
    const year = others.get(each.id)?.year;
    return {
      subject: each.subject,
      value: words(each, { form: 'full', noun: each.unit !== 'percent' }),
      href: year ? to.earlierEdition(year) : to.fact(each.id),
      computed: each.computed,
      origin: year ? 'Not in this report' : each.computation || `“${each.printed}”`,
      allowed: allowedWords(each),
      grounds: each.computed ? grounds(each, figures.slice(0, at)) : '',
    };
  });
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
