import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import { words, type Wording } from '../lib/quantity.ts';

const SECTION = /<Section id="([^"]+)">(.*?)<\/Section>/gs;
const FACT = /<Fact id="([^"]+)"([^>]*)\/>/g;
const OPTION = /(\w+)(?:="(\w+)")?/g;
const TAG = /<\/?[A-Z][^>]*>/g;

/** The words of a chapter’s sections by id, out of its MDX: figures as the prose says them, no charts, no markup. */
export function sectionTexts(edition: Edition, body: string): Map<string, string> {
  return new Map([...body.matchAll(SECTION)].map(([, id, text]) => [id!, plain(edition, text!)]));
}

function plain(edition: Edition, text: string): string {
  return text
    .replace(FACT, (_, id: string, options: string) => stated(edition, id, options))
    .replace(TAG, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function stated(edition: Edition, id: string, options: string): string {
  const wording = [...options.matchAll(OPTION)].map(([, name, value]) => [name, value ?? true]);
  return words(figure(edition, id), Object.fromEntries(wording) as Wording);
}
