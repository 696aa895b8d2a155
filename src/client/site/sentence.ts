/** A number taken apart: what it is, how much with its hedge, when, and who says so. */
export interface Parts {
  what: string;
  value: string;
  when: string;
  who: string;
}

/** Reads the parts as a page states them, parted by `|`. */
export function partsOf(said: string): Parts {
  const [what = '', value = '', when = '', who = ''] = said.split('|');
  return { what, value, when, who };
}

/** `Companies whose revenue grew: nearly 70% of companies, 2024 (Shanghai Stock Exchange, 12 May 2025). https://…` */
export function sentence(said: string, address: string): string {
  const { what, value, when, who } = partsOf(said);
  return `${what}: ${[value, when].filter(Boolean).join(', ')} (${who}). ${address}`;
}
