import { readFileSync } from 'node:fs';
import { memoize } from './memoize.ts';

export type Theme = 'light' | 'dark';

const TOKEN = /--([a-z0-9-]+):\s*light-dark\((#[0-9A-Fa-f]{6}),\s*(#[0-9A-Fa-f]{6})\)/g;

/** Colours by token name as `tokens.css` states them: pictures outside a page carry the same ones. */
export const palette = memoize((theme: Theme): ReadonlyMap<string, string> => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  return new Map(
    [...css.matchAll(TOKEN)].map(([, name, light, dark]) => [name!, theme === 'light' ? light! : dark!]),
  );
});
