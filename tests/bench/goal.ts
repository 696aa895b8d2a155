/** Something promised, and whether it is so. */
export interface Goal {
  name: string;
  /** at most this much */
  limit: number;
  /** what each thing it holds for came to */
  measured: { of: string; value: number }[];
  unit?: string;
}

/** Prints each goal with the worst that was measured; returns whether all are met. */
export function judge(goals: readonly Goal[]): boolean {
  for (const goal of goals) console.log(line(goal));
  return goals.every(isMet);
}

function isMet({ limit, measured }: Goal): boolean {
  return measured.every(({ value }) => value <= limit);
}

function line(goal: Goal): string {
  const { name, limit, measured, unit = '' } = goal;
  const worst = measured.reduce((a, b) => (b.value > a.value ? b : a));
  const missed = measured.filter(({ value }) => value > limit).length;
  const count = missed > 0 ? `, missed by ${missed} of ${measured.length}` : '';
  return `${isMet(goal) ? '✓' : '✗'} ${name} ≤ ${shown(limit)}${unit}: at most ${shown(worst.value)}${unit} (${worst.of})${count}`;
}

function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}
