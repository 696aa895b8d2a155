const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The numeral of a chapter as the report counts them; empty for the introduction, which it does not count. */
export function roman(chapter: number): string {
  return NUMERALS[chapter] ?? String(chapter);
}
