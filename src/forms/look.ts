import type { Markup } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import { FAMILIES, type Face } from './font.ts';
import { palette } from '../lib/palette.ts';
import { standinSize } from './standin.ts';
import { TEXT, type TextRole } from './text.ts';

/** In what a drawing is dressed. */
export interface Dress {
  /** whose hue it has */
  chapter: number;
  /** `own`, or what every machine has in its place, set so that no line is longer: for files that bring no font along */
  type?: 'own' | 'common';
  /** whether the classes that pages and scripts look for stay */
  classes?: boolean;
}

/** Presentation attributes, a colour by its token; `tone` is that of the mark around. */
type Look = Record<string, string | number>;

/** How each kind of mark looks; of two kinds on one mark the later has its way. */
const MARKS: Record<string, Look> = {
  solid: { fill: 'tone' },
  'on-card': { fill: 'card' },
  // What is unsure weighs less than what is sure, and than what we worked out.
  hatching: { fill: 'none', stroke: 'tone', 'stroke-width': 1.5 },
  dots: { stroke: 'tone', 'stroke-width': 1.5 },
  tint: { fill: 'tone', 'fill-opacity': 0.3 },
  outline: { fill: 'card', stroke: 'tone', 'stroke-width': 1.5 },
  ruled: { fill: 'card', stroke: 'tone', 'stroke-width': 1.5 },
  rule: { fill: 'none', stroke: 'tone', 'stroke-width': 1.25 },
  open: { fill: 'none', stroke: 'tone' },
  rest: { fill: 'track', stroke: 'track-end', 'stroke-width': 0.5 },
  slot: {
    fill: 'none',
    stroke: 'neutral',
    'stroke-width': 1.5,
    'stroke-dasharray': '1.5 3',
    'stroke-linecap': 'round',
  },
  stroke: { fill: 'none', stroke: 'tone', 'stroke-width': 2 },
  way: { fill: 'none', stroke: 'tone', 'stroke-width': 3 },
  cap: { fill: 'none', stroke: 'tone', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' },
  range: { fill: 'none', stroke: 'tone', 'stroke-width': 6 },
  track: { fill: 'track' },
  'track-end': { fill: 'none', stroke: 'track-end', 'stroke-width': 2 },
  grid: { fill: 'none', stroke: 'grid' },
  zero: { fill: 'none', stroke: 'zero', 'stroke-width': 1.5 },
  leader: { fill: 'none', stroke: 'ink3' },
  point: { fill: 'card', stroke: 'tone', 'stroke-width': 1.75 },
  computed: { fill: 'tone', 'fill-opacity': 0.3, 'stroke-dasharray': '3 2' },
  arrow: { stroke: 'ink3', 'stroke-width': 1.25 },
  ghost: { fill: 'card', stroke: 'tone', 'stroke-width': 1.5, 'stroke-dasharray': '2.5 1.75' },
  'cells-dots': { stroke: 'tone' },
  parted: { fill: 'none', stroke: 'ink', 'stroke-width': 1.75, 'stroke-dasharray': '1.75 2.25' },
  'cells-hatch': {},
  seam: { fill: 'none', stroke: 'card', 'stroke-width': 1.5 },
  caret: { fill: 'ink' },
  reference: { fill: 'none', stroke: 'ink3', 'stroke-dasharray': '4 3' },
  base: { fill: 'ink' },
  'seq-2': { fill: 'seq2', stroke: 'ink3' },
  'seq-4': { fill: 'seq4', stroke: 'ink3' },
};

/** Colours of text that is not in the ink, by role, and of all text within a group. */
const INKS: Partial<Record<TextRole, string>> = {
  note: 'ink2',
  tick: 'ink3',
  group: 'hue-text',
  subtitle: 'ink2',
};
const INKS_WITHIN: Record<string, string> = {
  said: 't-accent',
  'on-seq-2': 'on-seq2',
  'on-seq-4': 'on-seq4',
};

/** What stands around an element: the tone of its mark, and the colour of its text where the group has one of its own. */
interface Within {
  tone: string;
  ink?: string;
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)(\s?\/?)>/g;
const CLASS = / class="([^"]*)"/;

/**
 * A drawing whose marks carry their look themselves, as attributes in place of the classes that forms write: it is right
 * wherever style sheets are not read. On pages these lie over it and change the colours with the theme.
 */
export function dressed(drawing: Markup, dress: Dress): string {
  const colours = coloursOf(dress.chapter);
  const around: Within[] = [{ tone: 'hue' }];
  // A drawing has hundreds of marks, and few kinds of them.
  const wornBy = memoize((names: string) => {
    const classes = names.split(' ');
    return memoize((tone: string) =>
      memoize((ink: string | undefined) => {
        const within = { tone, ...(ink && { ink }) };
        return written(lookOf(classes, within, dress), within, colours) + keptClasses(classes, dress);
      }),
    );
  });
  return drawing.text.replace(TAG, (whole, closes: string, name: string, attributes: string, end: string) => {
    if (closes) {
      around.pop();
      return whole;
    }
    const names = CLASS.exec(attributes)?.[1];
    const classes = names?.split(' ') ?? [];
    const within = inside(around.at(-1)!, classes);
    if (!end.includes('/')) around.push(within);
    if (names === undefined) return whole;
    return `<${name}${attributes.replace(CLASS, wornBy(names)(within.tone)(within.ink))}${end}>`;
  });
}

function inside(around: Within, classes: readonly string[]): Within {
  const tone = classes.find((name) => name.startsWith('tone-'))?.slice('tone-'.length) ?? around.tone;
  const ink = classes.map((name) => INKS_WITHIN[name]).find(Boolean) ?? around.ink;
  return ink ? { tone, ink } : { tone };
}

function lookOf(classes: readonly string[], { ink }: Within, dress: Dress): Look {
  const looks = Object.entries(MARKS).flatMap(([name, look]) => (classes.includes(name) ? [look] : []));
  const roles = classes.flatMap((name) => (name.startsWith('t-') ? [name.slice(2) as TextRole] : []));
  const texts = roles.map((role) => textLook(role, ink ?? INKS[role], dress));
  const whole = classes.includes('chart-svg') ? [wholeLook(dress)] : [];
  return Object.assign({}, ...whole, ...looks, ...texts) as Look;
}

/** What the whole drawing has: text as most of it is, and from left to right, as numbers lie on their axis. */
function wholeLook(dress: Dress): Look {
  const { size, weight } = TEXT.label;
  return { ...typeLook('sans', size, weight, dress), fill: 'ink', direction: 'ltr' };
}

function textLook(role: TextRole, ink: string | undefined, dress: Dress): Look {
  const { size, weight, face = 'sans' } = TEXT[role];
  const whole = wholeLook(dress);
  const look = { ...typeLook(face, size, weight, dress), ...(ink && { fill: ink }) };
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => whole[name] !== value));
}

/** Families by face: our own with what stands in for it, and those that every machine has. */
const TYPES: Record<NonNullable<Dress['type']>, Record<Face, string>> = {
  own: {
    sans: `'${FAMILIES.sans}',Arial,sans-serif`,
    serif: `'${FAMILIES.serif}',Georgia,serif`,
  },
  common: {
    sans: "Arial,Helvetica,'Liberation Sans',sans-serif",
    serif: "'Times New Roman',Times,'Liberation Serif',serif",
  },
};

function typeLook(face: Face, size: number, weight: number, { type = 'own' }: Dress): Look {
  const set = type === 'own' || face === 'serif' ? size : Math.round(100 * size * standinSize(weight)) / 100;
  return { 'font-family': TYPES[type][face], 'font-size': set, 'font-weight': weight };
}

function written(look: Look, { tone }: Within, colours: ReadonlyMap<string, string>): string {
  return Object.entries(look)
    .filter(([name, value]) => !(name === 'font-weight' && value === TEXT.label.weight))
    .map(([name, value]) => ` ${name}="${colours.get(String(value === 'tone' ? tone : value)) ?? value}"`)
    .join('');
}

function keptClasses(classes: readonly string[], { classes: keep = true }: Dress): string {
  const kept = classes.filter((name) => HOOKS.has(name));
  return keep && kept.length > 0 ? ` class="${kept.join(' ')}"` : '';
}

/** Classes by which pages and scripts find parts of a drawing. */
const HOOKS = new Set(['chart-svg', 'squares', 'row']);

/** Colours by token in light, the chapter’s hue among them. */
const coloursOf = memoize((chapter: number): ReadonlyMap<string, string> => {
  const colours = palette('light');
  return new Map([
    ...colours,
    ['hue', colours.get(`c${chapter}`)!],
    ['hue-text', colours.get(`t${chapter}`)!],
  ]);
});
