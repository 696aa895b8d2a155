import { policyHash } from '../lib/files/checksum.ts';

/** Scripts and styles that a policy names by their text; data in the clothes of a script runs nothing. */
const INLINE = /<(script|style)\b(?![^>]*\b(?:src=|type="application))[^>]*>([^]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)/i;
/** In capitals: only so does Chromium leave it out of a page that it saves as one file, within which nothing is the site’s. */
const META = '<meta http-equiv="Content-Security-Policy" content="';
const DIRECTIVE = /\b(script|style)-src[^;]*/g;
const HASH = / 'sha256-[^']+'/g;

/** Names in the policy of a page its own scripts and styles: Astro names those of the whole site, which no brotli shortens. */
export function withOwnHashes(html: string): string {
  const own = [...html.matchAll(INLINE)].map(([, kind, text]) => ({ kind, hash: ` '${policyHash(text!)}'` }));
  const hashes = (kind: string) => new Set(own.filter((each) => each.kind === kind).map(({ hash }) => hash));
  return html.replace(POLICY, (_, policy: string) => {
    const named = policy.replace(DIRECTIVE, (directive, kind: string) =>
      [directive.replace(HASH, ''), ...hashes(kind)].join(''),
    );
    return META + named;
  });
}
