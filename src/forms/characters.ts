const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

const TEXT_ALONE = new Set('"#$*+<=>@[]^_`{|}~\\·′″÷±≤≥‰°³£§©←↑→↓↕▲▼‹›');

/**
 * Every character that pages and drawings write in our own faces; Chinese names, in a face of the reader’s system, are set apart by
 * their language. A character more is one more here: a test over the published pages names what is missing.
 */
export const CHARACTERS = [
  ASCII,
  '\u00a0\u2009\u202f\u200b', // spaces: no-break, thin, narrow no-break, of no width
  '–—‘’“”…·′″', // punctuation
  '−×÷±≈≤≥ƒ%‰°³', // figures
  '¥€£§©‡', // signs
  '←↑→↓↕▲▼‹›', // directions
  'éèäöü', // letters of names
].join('');

/** Those that heads and large numbers are written with: a third of the face for them drew signs that stand in text alone. */
export const HEAD_CHARACTERS = [...CHARACTERS].filter((each) => !TEXT_ALONE.has(each)).join('');
