import { didYouMean } from '../lib/nearest.ts';
import { words, type Wording } from '../lib/number/quantity.ts';
import type { Edition } from './edition.ts';
import { figure } from './figure.ts';

/** A sentence with figures in it by id: `{revenue-total}`, `{net-loss-change|abs}`, `{plan-companies|cap,noun}`; a brace is written twice. */
export type Template = string;

const SLOT = /\{\{|\}\}|\{([a-z0-9-]+)(?:\|([a-z,]+))?\}/g;
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
  return pieces(template)
    .map((piece) =>
      typeof piece === 'string' ? piece : words(figure(edition, piece.id), { ...base, ...piece.wording }),
    )
    .join('');
}

/** A figure in a sentence, and how it is to be worded. */
interface Slot {
  id: string;
  wording: Wording;
}

/** The sentence taken apart into words and figures. Throws on an unknown option, and on a brace around anything else. */
export function pieces(template: Template): (string | Slot)[] {
  const stray = /[{}]/.exec(template.replace(SLOT, ''));
  if (stray)
    throw new Error(
      `a brace in “${template}” belongs to no figure → write figures like {revenue-total|noun}`,
    );
  const marks = [...template.matchAll(SLOT)];
  const ends = [0, ...marks.map(({ 0: slot, index }) => index + slot.length)];
  return ends.flatMap((end, at) => {
    const [slot = '', id, options = ''] = marks[at] ?? [];
    const between = template.slice(end, marks[at]?.index);
    return [between, id ? { id, wording: wording(options) } : slot.charAt(0)];
  });
}

/** Ids of the figures a sentence speaks of, each once. */
export function idsIn(template: Template): string[] {
  return [...new Set([...template.matchAll(SLOT)].flatMap(([, id]) => id ?? []))];
}

/** A text of the data, such as a name, as a template that says just this. */
export function verbatim(text: string): Template {
  return text.replace(/[{}]/g, '$&$&');
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
