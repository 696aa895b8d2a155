import { HEDGE, type Hedge } from '../../../src/lib/number/hedge.ts';
import { hedgeWords } from '../../../src/lib/number/quantity.ts';

/** In billions, as the files state yuan. */
const MAGNITUDE: Record<string, number> = { million: 1e-3, billion: 1, trillion: 1e3 };

/** Amounts are less, counted things fewer. */
const UNITS = ['yuan', 'count'] as const;

/** Two ends: “2.2% to 2.4%”. */
const RANGE = /\d\S* to \S*\d/;

/** What the words of a value say, read as a reader would. */
export function reading(words: string, unit: string) {
  const hedges = Object.keys(HEDGE) as Hedge[];
  const says = (said: string) => said !== '' && words.includes(`${said} `);
  const hedge = hedges.find((each) => UNITS.some((unit) => says(hedgeWords({ hedge: each, unit }))));
  const [, sign, digits = '', magnitude = ''] = /(−?)¥?([\d,]+(?:\.\d+)?)(?:\s(\w+))?/.exec(words) ?? [];
  const scale = unit === 'bn yuan' ? (MAGNITUDE[magnitude] ?? NaN) : 1;
  const number = Number((sign ? '-' : '') + digits.replaceAll(',', '')) * scale;
  return {
    qualifier: words === 'not printed' ? 'not_printed' : (hedge ?? (RANGE.test(words) ? 'range' : 'exact')),
    upperLimit: words.startsWith('an upper limit of'),
    computed: words.endsWith('ƒ'),
    // Two sides as large as each other are said to be equal.
    value: unit === 'rank' ? words : /\bequal\b/.test(words) ? 1 : digits ? number : null,
  };
}
