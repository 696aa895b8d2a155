import { expect, it } from 'vitest';
import { bars } from '../../../src/forms/bars.ts';
import { bigNumbers } from '../../../src/forms/big-numbers.ts';
import { dots } from '../../../src/forms/dots.ts';
import { bridge } from '../../../src/forms/bridge.ts';
import { dumbbell } from '../../../src/forms/dumbbell.ts';
import { ladder } from '../../../src/forms/ladder.ts';
import { links } from '../../../src/forms/links.ts';
import { marimekko } from '../../../src/forms/marimekko.ts';
import { ruler } from '../../../src/forms/ruler.ts';
import { slope } from '../../../src/forms/slope.ts';
import { specimens } from '../../../src/forms/specimens.ts';
import { stackedBars } from '../../../src/forms/stacked-bars.ts';
import { timeline } from '../../../src/forms/timeline.ts';
import { units } from '../../../src/forms/units.ts';
import { waffle } from '../../../src/forms/waffle.ts';
import { HEDGE } from '../../../src/lib/number/hedge.ts';
import { label as labelOf } from '../../../src/lib/number/quantity.ts';
import { all, attribute, drawn, texts, wide, WIDTHS } from '../drawing.ts';
import * as spec from './samples.ts';
import { HEDGES, hedged, quantity } from '../quantities.ts';

const FORMS = Object.entries(spec.SAMPLES);
const FORMS_AT_WIDTHS = FORMS.flatMap(([name, draw]) =>
  WIDTHS.map(([width, canvas]) => [name, width, draw, canvas] as const),
);
/** Forms of ranks, dates and names, which draw no quantities. */
const NOT_STATING = ['ladder', 'timeline', 'links'];
const STATING = FORMS_AT_WIDTHS.filter(([name]) => !NOT_STATING.includes(name));
/** Large numbers have their hedge in words. */
const LABELLING = STATING.filter(([name]) => name !== 'bigNumbers');

it.each(FORMS_AT_WIDTHS)('%s draws one row %s, named for whoever cannot see it', (_, __, draw, canvas) => {
  const root = drawn(draw(quantity(), 'Record revenue', canvas), canvas);
  const mark = root.querySelector('[data-key="row"]')!;
  expect(attribute(mark, 'aria-label')).toBe('Record revenue');
  expect(mark.querySelector('title')!.textContent).toBe('Record revenue');
  expect(mark.getAttribute('role')).toBe('graphics-symbol img');
  expect(texts(root).join(' ')).toContain('Record revenue');
});

it.each(FORMS_AT_WIDTHS)('%s escapes what it writes (%s)', (_, __, draw, canvas) => {
  const label = '<script>&"';
  const root = drawn(draw(quantity(), label, canvas), canvas);
  expect(all(root, 'script')).toEqual([]);
  expect(texts(root).join(' ')).toContain(label);
  expect(attribute(root.querySelector('[data-key="row"]')!, 'aria-label')).toBe(label);
});

it.each(FORMS_AT_WIDTHS)('%s decides every number and no colour (%s)', (_, __, draw, canvas) => {
  for (const hedge of HEDGES) {
    const { body, height } = draw(hedged(hedge), 'Row', canvas);
    expect(body.text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    expect(body.text.replace(/url\(#[^)]+\)/g, '')).not.toMatch(/#[0-9a-f]{3}|rgb|style=/i);
    expect(height).toBeGreaterThan(0);
  }
});

it.each(FORMS_AT_WIDTHS)('%s draws the same twice (%s)', (_, __, draw, canvas) => {
  const once = draw(hedged('nearly'), 'Row', canvas).body.text;
  expect(draw(hedged('nearly'), 'Row', canvas).body.text).toBe(once);
});

it.each(LABELLING)('%s keeps each hedge in the label (%s)', (_, __, draw, canvas) => {
  for (const hedge of HEDGES) {
    const given = hedged(hedge);
    const written = texts(drawn(draw(given, 'Row', canvas), canvas)).join(' ');
    expect(written).toContain(labelOf(given));
    expect(written).toContain(HEDGE[hedge].symbol);
  }
});

it.each(STATING)('%s marks a number of ours (%s)', (_, __, draw, canvas) => {
  const ours = draw(quantity({ computed: true }), 'Row', canvas).body.text;
  const theirs = draw(quantity(), 'Row', canvas).body.text;
  expect(ours).toMatch(/class="dots"|cells-dots|point computed/);
  expect(theirs).not.toMatch(/class="dots"|cells-dots|point computed/);
  expect(ours).toContain('ƒ');
});

it.each(STATING)('%s marks a number of somebody else (%s)', (_, __, draw, canvas) => {
  const others = draw(quantity({ elsewhere: true }), 'Row', canvas);
  const report = draw(quantity(), 'Row', canvas);
  expect(others.body.text).toMatch(/class="ruled"[^]*class="rule"|point ring[^]*class="stroke"/);
  expect(others.body.text).toContain('‡');
  expect(others.body.traits).toContain('elsewhere');
  expect(report.body.traits).not.toContain('elsewhere');
});

it.each(STATING)(
  '%s draws as ours what we computed from somebody else’s numbers (%s)',
  (_, __, draw, canvas) => {
    const given = draw(quantity({ computed: true, elsewhere: true }), 'Row', canvas).body.text;
    expect(given).toBe(draw(quantity({ computed: true }), 'Row', canvas).body.text);
  },
);

it.each<[string, () => unknown, string]>([
  [
    'bars',
    () => bars({ ...spec.barsSpec(quantity()), groups: [{ title: 'Empty', rows: [] }] }, wide),
    'bars: no rows',
  ],
  [
    'dots',
    () => dots({ ...spec.dotsSpec(quantity()), groups: [{ title: 'Empty', rows: [] }] }, wide),
    'dots: no rows',
  ],
  ['dumbbell', () => dumbbell({ ...spec.dumbbellSpec(quantity()), rows: [] }, wide), 'dumbbell: no rows'],
  ['specimens', () => specimens({ title: 'Kinds', rows: [] }, wide), 'specimens: no rows'],
  ['stackedBars', () => stackedBars({ rows: [], total: 100 }, wide), 'stacked bars: no rows'],
  ['waffle', () => waffle({ ...spec.waffleSpec(quantity()), panels: [] }, wide), 'waffle: no panels'],
  [
    'marimekko',
    () => marimekko({ ...spec.marimekkoSpec(quantity()), columns: [] }, wide),
    'marimekko: no columns',
  ],
  ['slope', () => slope({ ...spec.slopeSpec(quantity()), series: [] }, wide), 'slope: no series'],
  ['units', () => units({ across: 1, blocks: [] }, wide), 'units: no parts'],
  ['bigNumbers', () => bigNumbers({ numbers: [] }, wide), 'big numbers: no numbers'],
  ['bridge', () => bridge({ ...spec.bridgeSpec(quantity()), steps: [] }, wide), 'bridge: no steps'],
  ['ladder', () => ladder({ ...spec.ladderSpec(1), holders: [] }, wide), 'ladder: no holders'],
  ['timeline', () => timeline({ ...spec.timelineSpec(), lanes: [] }, wide), 'timeline: no events'],
  ['links', () => links({ ...spec.linksSpec(), links: [] }, wide), 'links: no links'],
  ['ruler', () => ruler(nothingToMeasureWith(), wide), 'ruler: the shorter bar has no length'],
])('%s refuses to draw nothing', (_, draw, message) => {
  expect(draw).toThrow(new Error(message));
});

function nothingToMeasureWith() {
  const whole = spec.rulerSpec(quantity());
  return { ...whole, short: { ...whole.short, quantity: quantity({ value: 0 }) } };
}
