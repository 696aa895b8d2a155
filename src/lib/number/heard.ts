import { inWords } from './in-words.ts';
import { MAGNITUDES } from './number.ts';
import { allowedWords, words, type Quantity, type Wording } from './quantity.ts';

const MAGNITUDE = Object.fromEntries(MAGNITUDES.map(({ letters, word }) => [letters, word]));
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a figure with signs is read out as, in order: a sum before the minus that stands before it. */
const READ: readonly [sign: RegExp, as: string | ((...found: string[]) => string)][] = [
  [/¥\s?(\d[\d,]*(?:\.\d+)?)(?:(tn|bn|m)\b|\s((?:tr|b|m)illion)\b)?/g, sum],
  [/(?<=\d)(tn|bn)\b/g, (letters) => ` ${MAGNITUDE[letters]}`],
  [/(?<=\d)\spp\b/g, ' percentage points'],
  [/(?<=\d)×(?!\s?\d)/g, ' times'],
  [/(?<!\S)×(?!\S)/g, 'times'],
  [/(?<!\S)÷(?!\S)/g, 'divided by'],
  [/(?<!\S)=(?!\S)/g, 'equals'],
  [/(?<!\S)−(?!\S)/g, 'minus'],
  [/(?<!\S)\+(?!\S)/g, 'plus'],
  [/(?<![\p{L}\d])−(?=[\d(])/gu, 'minus '],
  [/(?<![\p{L}\d])\+(?=[\d(])/gu, 'plus '],
  [
    /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
    (raised) => ` to the power of ${[...raised].map((each) => POWERS.indexOf(each)).join('')}`,
  ],
  [/(?<=\d%?)–(?=\d)|(?<=\b[IVX]+)–(?=[IVX]+\b)/g, ' to '],
  [/\s[–·]\s/g, ', '],
  [/\s?→\s?/g, ' to '],
  [/(\d) ((?:(?:b|m|tr)illion )?yuan|percentage points|times) to ((?:minus )?[\d,.]+) \2/g, '$1 to $3 $2'],
];

/**
 * A text as it is to be read out, without a sign that a voice leaves out or misnames: `−¥80bn ƒ` is “minus 80 billion yuan
 * (computed by us)”. Its spaces are plain.
 */
export function heard(text: string): string {
  return READ.reduce(
    (said, [sign, as]) => (typeof as === 'string' ? said.replace(sign, as) : said.replace(sign, as)),
    inWords(text.replace(/\s/g, ' ')),
  );
}

/** A figure as it is read out, where its label is drawn: `<¥28.2bn ƒ` is “less than 28.2 billion yuan (computed by us)”. */
export function spoken(quantity: Quantity, wording?: Wording): string {
  return heard(words(quantity, wording));
}

/** What the digits of a figure allow it to be, where its hedge does not say it: “83.4 to 84 billion yuan”; else empty. */
export function spokenBounds(quantity: Quantity): string {
  return heard(allowedWords(quantity));
}

/** How a text is read out, where that is not as it is written. */
export function heardOtherwise(text: string): string | undefined {
  const said = heard(text);
  return said === text.replace(/\s/g, ' ') ? undefined : said;
}

function sum(_: string, number: string, letters = '', word = MAGNITUDE[letters]): string {
  return [number, word, 'yuan'].filter(Boolean).join(' ');
}
