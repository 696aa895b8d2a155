import { readFileSync } from 'node:fs';
import { FAMILIES } from '../forms/font.ts';
import { memoize } from '../lib/memoize.ts';
import { palette, type Theme } from './palette.ts';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const STACKS: Record<string, string> = {
  'font-text': `"${FAMILIES.sans}",system-ui,sans-serif`,
  'font-head': `"${FAMILIES.serif}",Georgia,serif`,
};

/** The rules of `charts.css` with every colour and font written out: picture editors know no custom properties. */
export function writtenRules(chapter: number, theme: Theme): string {
  return rulesIn(theme)(chapter);
}

/** The rules in light that a drawing needs: those of which it has every class. */
export function rulesFor(drawing: string, chapter: number): string {
  const classes = [...drawing.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
  const has = new Set(classes);
  const needed = ([, selector = '']: string[]) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].every(([, name]) => has.has(name!));
  return [...writtenRules(chapter, 'light').matchAll(RULE)]
    .filter(needed)
    .map(([rule]) => rule)
    .join('');
}

const rulesIn = memoize((theme: Theme) => memoize((chapter: number) => writeRules(chapter, theme)));

function writeRules(chapter: number, theme: Theme): string {
  const colours = palette(theme);
  const hue = colours.get(`c${chapter}`)!;
  const named = new Map([
    ...colours,
    ...Object.entries(STACKS),
    ['hue-text', colours.get(`t${chapter}`)!] as const,
  ]);
  const tones = [
    ['hue', hue] as const,
    ...[...colours].filter(([name]) => /^(c\d|neutral|accent|growth)$/.test(name)),
  ];
  const css = readFileSync('src/styles/charts.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(RULE)]
    .flatMap(([, selector, declarations]) => written(selector!.trim(), flat(declarations!, named), tones))
    .join('');
}

function flat(declarations: string, named: Map<string, string>): string {
  return declarations
    .replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => named.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A rule that takes its colour from the tone of its mark becomes one rule for each tone. */
function written(selector: string, declarations: string, tones: (readonly [string, string])[]): string[] {
  if (selector.startsWith('.tone-')) return [];
  if (!declarations.includes('var(--tone)')) return [`${selector}{${declarations}}`];
  const part = selector.replace('.chart-svg ', '');
  return tones.map(
    ([tone, colour]) => `.tone-${tone} ${part}{${declarations.replaceAll('var(--tone)', colour)}}`,
  );
}
