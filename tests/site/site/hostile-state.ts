import * as fc from 'fast-check';

/** A query and hash that nobody’s link would hold; `pad` letters more are added to its last value. */
export interface Hostile {
  state: string;
  pad: number;
}

const VALUES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</textarea>',
    '{{7*7}}',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    '//evil.example/',
    '../../etc/passwd',
    "' or 1=1 --",
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '[object Object]',
  ],
  ...[
    '*',
    '[data-key]',
    '"]',
    '\\',
    ')',
    '#',
    '~~~',
    '~__proto__~',
    '-',
    '--1',
    '1e999',
    'true',
    '\0',
    '\u202e',
    '😀',
  ],
];
/** Written into the address as they stand: no encoder would make them. */
const RUBBISH = [
  '%',
  '%%',
  '%E0%A4%A',
  '%00',
  '%FF%FE',
  '%u0000',
  '%C0%AF',
  '%ED%A0%80',
  '+%2',
  '&&&',
  '=',
  '%3Cscript%3E',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'view',
  'highlight[]',
  'sort[]',
  'sort[value]',
  '',
  '<b>',
  'length',
  '0',
];

/** Hostile states for a page that reads these names, none of whose values any of them is; the same at every run. */
export function hostileStates(names: readonly string[], count: number): Hostile[] {
  const value = fc.oneof(
    fc.constantFrom(...VALUES).map(encodeURIComponent),
    fc.constantFrom(...RUBBISH),
    fc.string({ unit: 'binary', maxLength: 20 }).map(encodeURIComponent),
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => `!${text.replace(/[&#]/g, '')}`),
    // Half of a pair: what becomes of it is the browser’s business, what is made of that is ours.
    fc.constantFrom('\ud800', '\udfff', '\udc00\ud800'),
  );
  const pair = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, fc.constantFrom(...NAMES)),
    value,
  );
  const query = fc
    .array(pair, { maxLength: 4 })
    .map((pairs) => pairs.map((each) => each.join('=')).join('&'));
  const state = fc.record({
    state: fc
      .tuple(query, fc.option(value, { nil: '' }))
      .map(([asked, hash]) => `?${hash ? `${asked}#${hash}` : asked}`),
    pad: fc.oneof({ weight: 99, arbitrary: fc.constant(0) }, fc.constant(100_000)),
  });
  return fc.sample(state, { seed: 586, numRuns: count });
}
