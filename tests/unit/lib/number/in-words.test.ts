import { expect, it } from 'vitest';
import { inWords } from '../../../../src/lib/number/in-words.ts';

it.each([
  ['>380 companies', 'more than 380 companies'],
  ['≥¥50bn, <66.92%, ≈3', 'at least ¥50bn, less than 66.92%, about 3'],
  ['nearly 70%', 'nearly 70%'],
  ['285 companies, 48.6% ƒ, set a record', '285 companies, 48.6% (computed by us), set a record'],
  ['fell 40.41% ‡', 'fell 40.41% (printed by others)'],
  ['ƒ = 285 ÷ 586', 'computed by us: 285 ÷ 586'],
  ['ƒ computed by us from printed figures', 'computed by us from printed figures'],
  ['; ‡ printed by Wind', '; printed by Wind'],
])('inWords says “%s” without signs', (text, words) => expect(inWords(text)).toBe(words));
