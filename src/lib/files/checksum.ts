import { createHash } from 'node:crypto';

interface File {
  path: string;
  content: string | Uint8Array;
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it; a text counts as UTF-8. */
export function sha256(content: File['content']): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 as a content security policy names an inline script or style by its text. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** A list that `sha256sum --check` reads. */
export function checksums(files: File[]): string {
  return files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');
}

/** The hashes of such a list, by path. */
export function readChecksums(list: string): Map<string, string> {
  const lines = list.split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(line.indexOf('  ') + 2), line.split('  ')[0]!]));
}

/** The UUID of a name within a namespace, itself a UUID: version 5 of RFC 9562, the same for ever. */
export function nameUuid(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
