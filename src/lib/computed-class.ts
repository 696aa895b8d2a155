/**
 * What the classes of numbers computed by us mean, said here once for all pages and files. Tests hold what C promises
 * of the charts.
 */
export const CLASS_MEANING = {
  A: 'is arithmetic on printed figures alone',
  B: 'also needs an assumption, which stands beside the number',
  C: 'combines bounds or groups that do not quite match: a rough check, which no chart takes for its headline or draws as more than “about”',
} as const;

export type ComputedClass = keyof typeof CLASS_MEANING;

/** All of them in sentences. */
export const CLASSES_EXPLAINED = Object.entries(CLASS_MEANING)
  .map(([letter, meaning]) => `Class ${letter} ${meaning}.`)
  .join(' ');
