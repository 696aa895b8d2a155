import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ROOM } from '../../../src/lib/drawing-in-page.ts';

const brotli = promisify(brotliCompress);
const FACE = /url\("?([^")]+\.woff2)"?\)/g;
const TAG = /<(?:link|script|img|source|iframe)\b[^>]*>/g;
const INLINE = /<script\b(?![^>]*(?: src=|application\/))[^>]*>([^]*?)<\/script>/g;
const WITHHELD = /(?<=<noscript)[^]*?(?=<\/noscript>)/g;
const IMPORT = /\b(?:import|from)\s*"(\.[^"]+)"/g;

/** Bytes as a host sends them, brotli 11 where that helps, by what they are. */
export interface Weight {
  html: number;
  styles: number;
  scripts: number;
  fonts: number;
  other: number;
  /** scripts that stand in the page, as if they were one file; they are counted in `html` too */
  inlineScripts: number;
  /** the page itself and every file that it asks for before it is touched; icons and manifest, which browsers ask for when idle, apart */
  requests: number;
  /** that are made before it is touched, where scripts run */
  elements: number;
}

/** What loading a page of a built site takes. Files are weighed once for all pages that load them. */
export function scales(dist: string): (page: string) => Promise<Weight> {
  const known = new Map<string, Promise<number>>();
  const weigh = (path: string) => {
    if (!known.has(path)) known.set(path, compressed(join(dist, path)));
    return known.get(path)!;
  };
  return async (page) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const files = [...new Set(asked(html).flatMap((path) => [path, ...imported(dist, path)]))];
    const weight = {
      ...{ html: await weigh(page), styles: 0, scripts: 0, fonts: 0, other: 0 },
      inlineScripts: await brotliBytes(inlineScripts(html)),
      requests: 1 + files.length,
      elements: html.replace(WITHHELD, '').match(/<[a-z]/g)!.length,
    };
    for (const path of files) weight[kindOf(path)] += await weigh(path);
    return weight;
  };
}

async function compressed(file: string): Promise<number> {
  const bytes = readFileSync(file);
  return file.endsWith('.woff2') ? bytes.length : brotliBytes(bytes);
}

async function brotliBytes(content: string | Buffer): Promise<number> {
  return (await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
}

function inlineScripts(html: string): string {
  return [...html.matchAll(INLINE)].map(([, code]) => code).join('\n');
}

function kindOf(path: string): 'styles' | 'scripts' | 'fonts' | 'other' {
  if (path.endsWith('.css')) return 'styles';
  if (path.endsWith('.js')) return 'scripts';
  return path.endsWith('.woff2') ? 'fonts' : 'other';
}

/** The files that a page names and a browser loads at once, faces among them. */
function asked(html: string): string[] {
  const faces = [...html.matchAll(FACE)].map(([, address]) => address!);
  const tagged = [...html.matchAll(TAG)].flatMap(([tag]) => {
    if (tag.startsWith('<link') && !/rel="(?:stylesheet|preload|modulepreload)"/.test(tag)) return [];
    // On a telephone; wide drawings are fetched besides where there is room.
    if (tag.includes(ROOM)) return [];
    const address = / (?:src|href)="([^"]*)"/.exec(tag)?.[1];
    if (!address || address.startsWith('data:')) return [];
    if (!/^\/(?!\/)/.test(address)) throw new Error(`page-weight: ${address} is not a file of the site`);
    return [address];
  });
  return [...faces, ...tagged];
}

/** Files that a script loads before it runs, and those that they load. */
function imported(dist: string, path: string): string[] {
  if (!path.endsWith('.js')) return [];
  const names = [...readFileSync(join(dist, path), 'utf8').matchAll(IMPORT)].map(([, name]) => name!);
  return names.map((name) => join(dirname(path), name)).flatMap((file) => [file, ...imported(dist, file)]);
}
