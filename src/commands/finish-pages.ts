import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';

/** A file that does nothing but load others, which the bundler writes where several pages start with the same. */
const ONLY_IMPORTS = /^(?:import\s*"\.\/[\w.-]+";?\s*)+$/;
/** What a file needs before it runs; what it asks for later stands in parentheses. */
const IMPORTED = /\b(?:from|import)\s*"\.\/([\w.-]+)"/g;
const LOADED = /<script type="module" src="([^"]*\/)([^"/]+)"><\/script>/g;
/** The mark of the elements that the styles of one component are for. */
const SCOPE = /\b(data-astro-cid-\w+)(?:="true")?/g;

/** Rewrites the pages of a built site to load no script late, and shorter; what they do stays the same. */
export function finishPages(folder: string): void {
  const scripts = join(folder, '_astro');
  const pages = builtPages(folder).map((file) => join(folder, file));
  const scopes = shortScopes(pages.values().map((page) => readFileSync(page, 'utf8')));
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const direct = withoutDetours(html, (name) => readFileSync(join(scripts, name), 'utf8'));
    writeFileSync(page, withShortScopes(direct, scopes));
  }
}

/** Names the scripts that a page needs in the page itself, each behind what it needs itself: no file is asked for only to learn of the next, and none twice. */
export function withoutDetours(html: string, read: (file: string) => string): string {
  const seen = new Set<string>();
  return html.replace(LOADED, (_, folder: string, name: string) =>
    behind(name, read)
      .filter((each) => !seen.has(each) && seen.add(each))
      .map((each) => `<script type="module" src="${folder}${each}"></script>`)
      .join(''),
  );
}

function behind(name: string, read: (file: string) => string): string[] {
  const code = read(name);
  const needed = [...code.matchAll(IMPORTED)].flatMap(([, each]) => behind(each!, read));
  return ONLY_IMPORTS.test(code) ? needed : [...needed, name];
}

/** Numbers the components of all pages where Astro names each by a hash, a thousand times in a chapter: the most frequent first, which is shortest. */
export function shortScopes(pages: Iterable<string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const [, scope = ''] of page.matchAll(SCOPE)) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const named = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return new Map(named.map(([scope], at) => [scope, `data-${at.toString(36)}`]));
}

export function withShortScopes(html: string, scopes: ReadonlyMap<string, string>): string {
  return html.replace(SCOPE, (_, scope: string) => scopes.get(scope)!);
}
