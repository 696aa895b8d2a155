const CARDINALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Cardinal words and what they count. */
export const CARDINAL: Record<string, number> = Object.fromEntries(CARDINALS.map((word, n) => [word, n]));

/** Ordinal words and the rank they give. */
export const ORDINAL: Record<string, number> = Object.fromEntries(ORDINALS.map((word, n) => [word, n]));

/** Words that multiply the numeral before them, as powers of ten. */
export const MAGNITUDE: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
