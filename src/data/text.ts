import { didYouMean } from '../lib/nearest.ts';
import { words, type Wording } from '../lib/number/quantity.ts';
import type { Edition } from './edition.ts';
import { figure } from './figure.ts';

/** A sentence with figures in it by id: `{revenue-total}`, `{net-loss-change|abs}`, `{plan-companies|cap,noun}`. */
export type Template = string;

const SLOT = /\{([a-z0-9-]+)(?:\|([a-z,]+))?\}/g;
const OPTIONS: Record<string, Wording> = {
  abs: { abs: true },
  bare: { bare: true },
  noun: { noun: true },
  cap: { cap: true },
  short: { form: 'short' },
  prose: { form: 'prose' },
  full: { form: 'full' },
};

/** The sentence with each figure in words, hedge included. Throws on an unknown id or option, and on a brace around anything else. */
export function fill(edition: Edition, template: Template, base: Wording = {}): string {
  const stray = /[{}]/.exec(template.replace(SLOT, ''));
  if (stray)
    throw new Error(
      `a brace in “${template}” belongs to no figure → write figures like {revenue-total|noun}`,
    );
  return template.replace(SLOT, (_, id: string, options = '') =>
    words(figure(edition, id), { ...base, ...wording(options) }),
  );
}

/** Ids of the figures a sentence speaks of, each once. */
export function idsIn(template: Template): string[] {
  return [...new Set([...template.matchAll(SLOT)].map((match) => match[1]!))];
}

function wording(options: string): Wording {
  const given = options.split(',').filter(Boolean);
  const unknown = given.find((name) => !(name in OPTIONS));
  const names = Object.keys(OPTIONS);
  if (unknown)
    throw new Error(
      `unknown option “${unknown}” → ${didYouMean(unknown, names, `one of ${names.join(', ')}`)}`,
    );
  return Object.assign({}, ...given.map((name) => OPTIONS[name])) as Wording;
}
