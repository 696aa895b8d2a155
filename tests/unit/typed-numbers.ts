const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? billions? trillions?';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth thousandth';
const MULTIPLES =
  'once twice thrice half halves halved halving doubled? doubles doubling tripled? trebled? quadrupled? dozens?';

const WORDS = [
  ...CARDINALS.split(' '),
  ...ORDINALS.split(' ').map((word) => `${word}s?`),
  ...MULTIPLES.split(' '),
];
const NUMBER = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*|\b(?:${WORDS.join('|')})\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold\b|\ba quarter of\b`,
  'giu',
);

/** Numbers in a text, in digits or in words, that are no part of one of the names. */
export function typedNumbers(text: string, names: readonly string[]): string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(name, ' ').match(NUMBER) ?? [];
}
