import { readdirSync } from 'node:fs';

/** Paths of the pages of a built site, within its folder. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}
