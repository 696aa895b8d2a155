import type { DumbbellRow } from '../forms/dumbbell-row.ts';
import type { Remark } from '../forms/remark.ts';
import type { Drawing } from './card.ts';

/** A measure in 2023 and 2024 by its rows `KEY-2023` and `KEY-2024`, and its change between them. */
export function twoYears({ figure }: Drawing, key: string, label: string, change: Remark): DumbbellRow {
  const end = (when: string) => ({ ...figure(`${key}-${when}`), when });
  return { label, before: end('2023'), after: end('2024'), change };
}
