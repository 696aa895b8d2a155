import { contextId, type ContextColumn } from '../../data/context.ts';
import type { Edition } from '../../data/edition.ts';
import { figure } from '../../data/figure.ts';
import { say, type Saying } from '../../data/saying.ts';

const SECTION = /<Section id="([^"]+)">(.*?)<\/Section>/gs;
const FACT = /<Fact id="([^"]+)"([^>]*)\/>/g;
const CONTEXT = /<Context year=\{(\d+)\} what="(\w+)"([^>]*)\/>/g;
const OPTION = /(\w+)(?:="([^"]*)")?/g;
const TAG = /<\/?[A-Za-z][^>]*>/g;

/** The words of a chapter’s sections, by their ids, out of its MDX. */
export function sectionTexts(edition: Edition, body: string): Map<string, string> {
  return new Map([...body.matchAll(SECTION)].map(([, id, text]) => [id!, plainText(edition, text!)]));
}

/** The words of prose out of its MDX: figures as it states them, no charts, no markup. Throws on an unknown figure. */
export function plainText(edition: Edition, text: string): string {
  const stated = (id: string, options: string) => say(figure(edition, id), saying(options));
  return text
    .replace(FACT, (_, id: string, options: string) => stated(id, options))
    .replace(CONTEXT, (_, year: string, what: ContextColumn, options: string) =>
      stated(contextId(Number(year), what), options),
    )
    .replace(TAG, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function saying(options: string): Saying {
  const pairs = [...options.matchAll(OPTION)].map(([, name, value]) => [name, value ?? true]);
  return Object.fromEntries(pairs) as Saying;
}
