import type { FigureRows, Figure } from './figure.ts';
import { figure } from './figure.ts';
import { factIds, parseFormula } from './formula.ts';

/** Numbers of others that a computed one stands on, at once or by way of others that we computed; each once. */
export function borrowed(edition: FigureRows, { formula }: Pick<Figure, 'formula'>): Figure[] {
  if (formula === '') return [];
  const parts = factIds(parseFormula(formula)).map((id) => figure(edition, id));
  return [...new Set(parts.flatMap((part) => (part.source ? [part] : borrowed(edition, part))))];
}
