/** Names with a number in them: the only numbers an author of prose may type. */
export const NAMES = [
  ...['2023', '2024', '2025'],
  ...['STAR 50', 'STAR 100', 'STAR 200'],
  ...['first quarter', 'Class 1', '12-inch', 'fifth set of listing standards'],
  ...['Eight Measures', 'Six Opinions'],
];
