import { describe, expect, it } from 'vitest';
import { years } from '../../../src/charts/editions.ts';
import { contextNumbers } from '../../../src/data/context.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure, knownFigures, type Figure } from '../../../src/data/figure.ts';
import { HEDGE } from '../../../src/lib/number/hedge.ts';
import { heard, spoken } from '../../../src/lib/number/heard.ts';
import { label, provenance, type Quantity } from '../../../src/lib/number/quantity.ts';
import { hedged } from '../quantities.ts';
import { unheard } from './unheard.ts';
import { needsVoice, sounds } from './voice.ts';

const FIGURES: Figure[] = years.flatMap((year) => {
  const edition = openEdition(year);
  return [...knownFigures(edition), ...contextNumbers(edition.context).keys()].map((id) =>
    figure(edition, id),
  );
});

describe('every figure of an edition is read out', () => {
  it('in words that hold no sign, and so are its label, its formula and what is said of it', () => {
    const said = FIGURES.flatMap((each) => [
      spoken(each, { form: 'full', noun: true }),
      spoken(each),
      ...[label(each), label(each, 'exact'), each.computation, each.subject, each.note].map(heard),
    ]);
    expect(said.length).toBeGreaterThan(3000);
    expect(said.filter((text) => unheard(text))).toEqual([]);
  });

  it('otherwise by eSpeak than without its hedge, its minus, its range, or whose it is', (test) => {
    needsVoice(test);
    const pairs = FIGURES.flatMap((each) =>
      plainer(each).map((plain) => [spoken(each), spoken(plain)] as const),
    );
    expect(pairs.length).toBeGreaterThan(500);
    const voiced = sounds(pairs.flat());
    const alike = pairs.filter((_, at) => voiced[2 * at] === voiced[2 * at + 1]);
    expect(alike).toEqual([]);
  });
});

/** The figure without each of the things that must be heard of it. */
function plainer(each: Figure): Quantity[] {
  const { hedge, high, value, upperLimit } = each;
  return [
    HEDGE[hedge].words !== '' && { ...each, hedge: 'exact' as const },
    high !== null && { ...each, high: null, hedge: 'exact' as const },
    value < 0 && { ...each, value: -value, high: high === null ? null : -high },
    provenance(each) !== 'printed' && { ...each, computed: false, elsewhere: false },
    upperLimit && { ...each, upperLimit: false },
  ].filter((changed) => changed !== false);
}

it('eSpeak says of some drawn labels no more than of the bare number, which is why words are needed', (test) => {
  needsVoice(test);
  const drawn = [label(hedged('more_than')), label(hedged('less_than', { computed: false })), '40 ‡'];
  expect(new Set(sounds(['40', ...drawn])).size).toBe(1);
});
