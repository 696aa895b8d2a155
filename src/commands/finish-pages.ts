import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { policyHash } from '../lib/files/checksum.ts';

/** A file that does nothing but load others, which the bundler writes where several pages start with the same. */
const ONLY_IMPORTS = /^(?:import\s*"\.\/[\w.-]+";?\s*)+$/;
/** What a file needs before it runs; what it asks for later stands in parentheses. */
const IMPORTED = /\b(?:from|import)\s*"\.\/([\w.-]+)"/g;
const LOADED = /<script type="module" src="([^"]*\/)([^"/]+)"><\/script>/g;
/** Styles without a mark; one with it may leave the page. */
const STYLE = /<style>([^]*?)<\/style>/g;
/** Those that a policy names by their text; data in the clothes of a script runs nothing. */
const INLINE = /<(script|style)\b(?![^>]*\b(?:src=|type="application))[^>]*>([^]*?)<\/\1>/g;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/i;
const DIRECTIVE = /\b(script|style)-src[^;]*/g;
const HASH = / 'sha256-[^']+'/g;
/** The mark of the elements that the styles of one component are for. */
const SCOPE = /\bdata-astro-cid-\w+/g;

/** Rewrites the pages of a built site to load and to declare less; what they do stays the same. */
export function finishPages(folder: string): void {
  const scripts = join(folder, '_astro');
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const direct = withoutDetours(html, (name) => readFileSync(join(scripts, name), 'utf8'));
    writeFileSync(path, withOwnHashes(withFewStyles(withShortScopes(direct))));
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

/** Numbers the components of a page where Astro names each by a hash, a thousand times in a chapter. */
export function withShortScopes(html: string): string {
  const scopes = [...new Set(html.match(SCOPE))];
  return html.replace(SCOPE, (scope) => `data-${scopes.indexOf(scope).toString(36)}`);
}

/** Joins the styles before and after one that may leave the page, in their order: each costs the policy a hash that no brotli shortens. */
export function withFewStyles(html: string): string {
  return html
    .split(/(?=<style data-apart>)/)
    .map(joined)
    .join('');
}

function joined(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, text]) => text!);
  let left = styles.length;
  return html.replace(STYLE, () => (--left > 0 ? '' : `<style>${styles.join('')}</style>`));
}

/** Names in the policy of a page its own scripts and styles: Astro names those of the whole site, which no brotli shortens. */
export function withOwnHashes(html: string): string {
  const own = [...html.matchAll(INLINE)].map(([, kind, text]) => ({ kind, hash: ` '${policyHash(text!)}'` }));
  const hashes = (kind: string) => new Set(own.filter((each) => each.kind === kind).map(({ hash }) => hash));
  return html.replace(POLICY, (policy) =>
    policy.replace(DIRECTIVE, (directive, kind: string) =>
      [directive.replace(HASH, ''), ...hashes(kind)].join(''),
    ),
  );
}
