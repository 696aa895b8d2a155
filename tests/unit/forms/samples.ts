import { bars, type BarRow, type BarsSpec } from '../../../src/forms/bars.ts';
import { bigNumbers, type BigNumbersSpec } from '../../../src/forms/big-numbers.ts';
import { bridge, type BridgeSpec } from '../../../src/forms/bridge.ts';
import type { Block, Canvas } from '../../../src/forms/canvas.ts';
import { dots, type DotGroup, type DotsSpec } from '../../../src/forms/dots.ts';
import { dumbbell, type DumbbellSpec } from '../../../src/forms/dumbbell.ts';
import { ladder, type LadderSpec } from '../../../src/forms/ladder.ts';
import { links, type LinksSpec } from '../../../src/forms/links.ts';
import { marimekko, type MarimekkoSpec } from '../../../src/forms/marimekko.ts';
import { ruler, type RulerSpec } from '../../../src/forms/ruler.ts';
import { slope, type SlopeSpec } from '../../../src/forms/slope.ts';
import { specimens, type SpecimensSpec } from '../../../src/forms/specimens.ts';
import { stackedBars, type StackedBarsSpec } from '../../../src/forms/stacked-bars.ts';
import { timeline, type TimelineSpec } from '../../../src/forms/timeline.ts';
import { units, type UnitsSpec } from '../../../src/forms/units.ts';
import { waffle, type WaffleSpec } from '../../../src/forms/waffle.ts';
import { label as labelOf, type Quantity } from '../../../src/lib/number/quantity.ts';
import { quantity } from '../quantities.ts';

/** A form with one row: how it states a quantity and where it writes a label. */
export type Sample = (given: Quantity, label: string, canvas: Canvas) => Block;

const TICKS = [0, 50, 100].map((value) => ({ value, label: `${value}` }));
const named = (name: string) => ({ key: 'row', name });

export function barsSpec(
  given: Quantity | null,
  label = 'Row',
): BarsSpec & { groups: { title: string; rows: BarRow[] }[] } {
  const cells = [{ ...named(label), quantity: given, tone: 'hue' as const }];
  return {
    panels: [{ domain: [0, 100], ticks: TICKS }],
    groups: [{ title: '', rows: [{ label, cells }] }],
  };
}

export function dotsSpec(given: Quantity | null, label = 'Row'): DotsSpec & { groups: DotGroup[] } {
  const row = { ...named(label), label, quantity: given, tone: 'hue' as const };
  return { domain: [0, 100], ticks: TICKS, groups: [{ title: '', rows: [row] }] };
}

export function dumbbellSpec(given: Quantity, label = 'Row'): DumbbellSpec {
  const before = { key: 'before', name: 'Before', quantity: quantity({ value: 20 }), when: '2023' };
  const after = { ...named(label), quantity: given, when: '2024' };
  const change = { text: '▲ 20', named: { key: 'change', name: 'Change' } };
  return { domain: [0, 100], ticks: TICKS, rows: [{ label, before, after, change }] };
}

export function stackedSpec(given: Quantity, label = 'Row'): StackedBarsSpec {
  const size = given.value;
  const part = {
    ...named(label),
    quantity: given,
    tone: 'hue' as const,
    label,
    value: labelOf(given),
  };
  const rest = {
    ...part,
    quantity: quantity({ value: 100 - size }),
    tone: 'neutral' as const,
  };
  return { total: 100, rows: [{ title: '', segments: [part, { ...rest, label: 'Rest', value: '' }] }] };
}

export function waffleSpec(given: Quantity, label = 'Row'): WaffleSpec {
  const panel = {
    ...named(label),
    quantity: given,
    value: labelOf(given),
    title: label,
    tone: 'hue' as const,
  };
  return { panels: [panel], total: 100, columns: 10, across: 1, cell: 12, fillFrom: 'foot' };
}

export function rulerSpec(given: Quantity, label = 'Row'): RulerSpec {
  const short = {
    ...named(label),
    label: 'Short',
    quantity: quantity({ value: 10 }),
    tone: 'neutral' as const,
  };
  const stated = { hedge: 'more_than', computed: false, upperLimit: false } as const;
  return {
    long: { ...named(label), label, quantity: given, tone: 'hue' },
    short,
    ratio: { text: 'goes into it' },
    claim: { text: 'more than twice', times: 2, stated },
  };
}

export function marimekkoSpec(given: Quantity, label = 'Row'): MarimekkoSpec {
  const column = {
    ...named(label),
    tone: 'c1' as const,
    computed: given.computed,
    elsewhere: given.elsewhere ?? false,
    title: label,
    lines: [labelOf(given)],
  };
  return {
    columns: [{ ...column, size: 60, rate: given.value }],
    whole: { ...named('Whole'), rate: 5, text: 'Whole board' },
  };
}

export function ladderSpec(rank: number, label = 'Row'): LadderSpec {
  return { rungs: 10, others: 'not named', holders: [{ ...named(label), rank, label }] };
}

export function slopeSpec(given: Quantity, label = 'Row'): SlopeSpec {
  const line = { ...named(label), label, quantity: given, tone: 'hue' as const };
  return { from: 'Before', to: 'After', base: 20, most: 100, series: [line] };
}

export function unitsSpec(given: Quantity, label = 'Row'): UnitsSpec {
  const part = { ...named(label), quantity: given, label };
  return { across: 1, blocks: [{ title: 'Block', parts: [part], columns: 10, cell: 12, tone: 'hue' }] };
}

export function bigNumbersSpec(given: Quantity, label = 'Row'): BigNumbersSpec {
  return { numbers: [{ ...named(label), quantity: given, tone: 'hue', label }] };
}

export function bridgeSpec(given: Quantity, label = 'Row'): BridgeSpec {
  const step = { ...named(label), label, quantity: given, from: 0, tone: 'hue' as const };
  return { domain: [0, 100], ticks: TICKS, steps: [step] };
}

export function timelineSpec(label = 'Row'): TimelineSpec {
  const event = { ...named(label), label, when: 'June 2024', start: '2024-06-01', end: '2024-07-01' };
  return {
    from: '2024-01-01',
    to: '2025-05-01',
    lanes: [{ title: 'Policies', tone: 'hue', events: [event] }],
  };
}

export function linksSpec(label = 'Row'): LinksSpec {
  const link = { ...named(label), source: 'Owner', target: label, field: 'chips' };
  const unnamed = { text: '6 not named', count: 6 };
  return { heads: ['Owner', 'company'], links: [link], unnamed };
}

export function specimensSpec(given: Quantity | null, label = 'Row'): SpecimensSpec {
  return { title: 'Kinds', rows: [{ ...named(label), quantity: given, label, tone: 'hue' }] };
}

export const SAMPLES: Record<string, Sample> = {
  bars: (given, label, canvas) => bars(barsSpec(given, label), canvas),
  dots: (given, label, canvas) => dots(dotsSpec(given, label), canvas),
  dumbbell: (given, label, canvas) => dumbbell(dumbbellSpec(given, label), canvas),
  stackedBars: (given, label, canvas) => stackedBars(stackedSpec(given, label), canvas),
  waffle: (given, label, canvas) => waffle(waffleSpec(given, label), canvas),
  ruler: (given, label, canvas) => ruler(rulerSpec(given, label), canvas),
  marimekko: (given, label, canvas) => marimekko(marimekkoSpec(given, label), canvas),
  slope: (given, label, canvas) => slope(slopeSpec(given, label), canvas),
  units: (given, label, canvas) => units(unitsSpec(given, label), canvas),
  bigNumbers: (given, label, canvas) => bigNumbers(bigNumbersSpec(given, label), canvas),
  bridge: (given, label, canvas) => bridge(bridgeSpec(given, label), canvas),
  specimens: (given, label, canvas) => specimens(specimensSpec(given, label), canvas),
  ladder: (_, label, canvas) => ladder(ladderSpec(3, label), canvas),
  timeline: (_, label, canvas) => timeline(timelineSpec(label), canvas),
  links: (_, label, canvas) => links(linksSpec(label), canvas),
};
