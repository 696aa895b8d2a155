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
  if (stray) throw new Error(`template: “${stray[0]}” belongs to no figure in “${template}”`);
  return template.replace(SLOT, (_, id: string, options = '') =>
    words(figure(edition, id), { ...base, ...wording(options) }),
  );
}

/** Ids of the figures a sentence speaks of, each once. */
export function idsIn(template: Template): string[] {
  return [...new Set([...template.matchAll(SLOT)].map((match) => match[1]!))];
}

function wording(options: string): Wording {
  const names = options.split(',').filter(Boolean);
  const unknown = names.find((name) => !(name in OPTIONS));
  if (unknown) throw new Error(`template: unknown option “${unknown}”`);
  return Object.assign({}, ...names.map((name) => OPTIONS[name])) as Wording;
}
