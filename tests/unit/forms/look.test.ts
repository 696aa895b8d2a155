import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dressed } from '../../../src/forms/look.ts';
import { palette } from '../../../src/lib/palette.ts';
import { markup } from '../../../src/lib/markup.ts';
import { DRAWINGS } from '../drawings.ts';

const light = palette('light');
const dark = palette('dark');
const colour = (token: string) => light.get(token)!;

describe('dressed', () => {
  const bar = markup`<svg class="chart-svg"><g class="tone-accent"><rect class="outline" x="1"/></g><rect class="solid"/></svg>`;

  it('writes the look of each mark as attributes, in the tone of the group around it, else in the chapter’s hue', () => {
    const drawn = dressed(bar, { chapter: 3 });
    expect(drawn).toContain(
      `<g><rect fill="${colour('card')}" stroke="${colour('accent')}" stroke-width="1.5" x="1"/>`,
    );
    expect(drawn).toContain(`</g><rect fill="${colour('c3')}"/>`);
  });

  it('keeps the classes that pages look for, and none in a file', () => {
    expect(dressed(bar, { chapter: 3 }).match(/class="[^"]*"/g)).toEqual(['class="chart-svg"']);
    expect(dressed(bar, { chapter: 3, classes: false })).not.toContain('class');
  });

  it('sets text by its role, in the accent where the headline says it, as most of it is on the whole alone', () => {
    const text = markup`<svg class="chart-svg"><text class="t-label">a</text><text class="t-note">b</text><g class="said"><text class="t-note">c</text></g></svg>`;
    const drawn = dressed(text, { chapter: 1 });
    expect(drawn).toMatch(
      /^<svg font-family="'Source Sans 3',Arial,[^"]*" font-size="14" fill="#[0-9a-f]{6}" direction="ltr"/,
    );
    expect(drawn).toContain('<text>a</text>');
    expect(drawn).toContain(`<text font-size="13" fill="${colour('ink2')}">b</text>`);
    expect(drawn).toContain(`<text font-size="13" fill="${colour('t-accent')}">c</text>`);
  });

  it('sets text in a face of any machine no wider than in ours', () => {
    const text = markup`<svg class="chart-svg"><text class="t-value">a</text></svg>`;
    const drawn = dressed(text, { chapter: 1, type: 'common' });
    expect(drawn).toMatch(/^<svg font-family="Arial,/);
    expect(drawn).toContain('<text font-size="12.19" font-weight="600">');
  });

  it('leaves no mark without a look: every class of every drawing is known', () => {
    const classes = DRAWINGS.flatMap(([, , , svg]) =>
      [...svg().matchAll(/class="([^"]*)"/g)].map(([, name]) => name),
    );
    expect([...new Set(classes)].sort()).toEqual(['chart-svg', 'row']);
  });
});

describe('charts.css', () => {
  const css = readFileSync('src/styles/charts.css', 'utf8');
  const rules = [...css.matchAll(/\[(fill|stroke)='(#\w+)'\] \{\s*(fill|stroke): var\(--([\w-]+)\);/g)];

  it('gives each colour of a drawing the token that it is', () => {
    for (const [, attribute, value, property, token] of rules) {
      expect(property).toBe(attribute);
      expect(light.get(token!), token).toBe(value);
    }
  });

  it('knows every colour that a drawing has', () => {
    const known = new Set(rules.map(([, attribute, value]) => `${attribute}="${value}"`));
    const drawn = DRAWINGS.flatMap(([, , , svg]) => svg().match(/(?:fill|stroke)="#\w+"/g) ?? []);
    expect([...new Set(drawn)].filter((each) => !known.has(each))).toEqual([]);
  });

  it('tells no two tokens for one: what is one colour in light is one in dark', () => {
    const drawn = [...light].filter(([token]) => !['paper', 'link', 'focus'].includes(token));
    const byColour = Map.groupBy(drawn, ([, value]) => value);
    const parted = [...byColour.values()].filter(
      (same) => new Set(same.map(([token]) => dark.get(token))).size > 1,
    );
    expect(parted).toEqual([]);
  });
});
