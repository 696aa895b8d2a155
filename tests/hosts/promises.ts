import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typeOf } from '../../src/commands/file-type.ts';
import { headersFor, readHeaders } from '../../src/commands/headers.ts';
import { readRedirects, redirectOf } from '../../src/commands/redirects.ts';
import { MISSING, ODD } from './addresses.ts';
import type { Answer } from './ask.ts';
import { addressOf, dist, publishedFiles } from './published-files.ts';

const CLOSED = "frame-ancestors 'none'";
const EMBED = /^\/[^/]+\/(v\/[^/]+\/)?charts\/[^/]+\/embed\/(index\.html)?$/;
/** Answers that nobody keeps without asking again. */
const ASKED_AGAIN = /^(no-store|no-cache|max-age=0\b)/;

const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const redirects = readRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
const nowhere = readFileSync(join(dist, '404.html'), 'utf8');

/** A host as it is found, and what it does not do as it is asked. */
export interface Host {
  ask: (path: string) => Promise<Answer>;
  /** headers that it sends with every file of its own accord */
  adds?: string[];
  /** addresses of published files that it leads elsewhere */
  moves?: string[];
  /** what it says of missing files as it was told of their addresses, `/a.bib type: …` */
  mistakes?: string[];
  /** addresses at which the program that stands in for it answers that it failed */
  fails?: string[];
  /** reads a type where it names the same one by other words */
  sameType?: (type?: string) => string | undefined;
}

/** Tests that a host serves the built site as `_headers` and `_redirects` ask. */
export function keepsPromises(host: Host): void {
  sendsWhatIsAsked(host);
  knowsWhatIsNowhere(host);
  leadsOn(host);
}

export function sendsWhatIsAsked({ ask, adds = [], moves = [], sameType = (type) => type }: Host): void {
  it('sends every published file with the headers that _headers asks for, and no others of them', async () => {
    const names = [...new Set(rules.flatMap((rule) => rule.headers.map(([name]) => name)))];
    for (const file of publishedFiles(dist)) {
      const path = addressOf(file);
      if (moves.includes(path)) continue;
      const { status, headers, body } = await ask(path);
      const asked = new Map([...usual(file), ...headersFor(path, rules)]);
      const judged = names.filter((name) => asked.has(name) || !adds.includes(name));
      const told = (name: string, value?: string) => (name === 'Content-Type' ? sameType(value) : value);
      expect(Object.fromEntries(judged.map((name) => [name, told(name, sent(name, headers))])), path).toEqual(
        Object.fromEntries(judged.map((name) => [name, told(name, asked.get(name))])),
      );
      expect(status, path).toBe(200);
      expect(body.equals(readFileSync(join(dist, file))), path).toBe(true);
    }
  });
}

function knowsWhatIsNowhere({ ask, mistakes = [], fails = [] }: Host): void {
  it('answers what is nowhere with the page for that, as not found, kept by nobody and framed by nobody', async () => {
    const wrong = [];
    const paths = MISSING.filter((path) => !fails.includes(path));
    for (const path of paths) wrong.push(...faultsOfMissing(path, await ask(path)));
    expect(wrong).toEqual(mistakes);
  });

  it('leads an odd spelling to a page of its own, or says that it is nowhere, and lets nobody frame it', async () => {
    const wrong: string[] = [];
    for (const path of ODD.filter((each) => !fails.includes(each))) {
      const { at, answer } = await follow(ask, path);
      if (answer.status === 404) wrong.push(...faultsOfMissing(at, answer));
      else if (answer.status !== 200) wrong.push(`${path} ${answer.status}`);
      const framed = sent('Content-Security-Policy', answer.headers);
      if (framed !== CLOSED && !(answer.status === 200 && EMBED.test(at.replaceAll(/\/+/g, '/'))))
        wrong.push(`${path} ${at} ${framed}`);
    }
    expect(wrong).toEqual([]);
  });
}

export function leadsOn({ ask }: Host): void {
  it('leads on where _redirects does', async () => {
    for (const { from } of redirects) {
      const path = from.replace('*', 'nowhere/a.csv');
      const { to, status } = redirectOf(path, redirects)!;
      const { status: first, headers } = await ask(`${path}?q=x`);
      expect([first, headers.location?.replace(/^http:\/\/[^/]+/, '')], path).toEqual([status, `${to}?q=x`]);
    }
  });
}

/** Where a path leads in the end, on this host. */
async function follow(ask: Host['ask'], path: string): Promise<{ at: string; answer: Answer }> {
  let at = path;
  for (let hops = 0; hops < 4; hops += 1) {
    const answer = await ask(at);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || !location) return { at: at.split('?')[0]!, answer };
    const to = new URL(location, `http://127.0.0.1${at.replace(/^\/+/, '/')}`);
    expect(to.hostname, `${path} → ${location}`).toMatch(/^(127\.0\.0\.1|localhost)$/);
    at = to.pathname + to.search;
  }
  throw new Error(`${path} leads nowhere`);
}

/** What is wrong with an answer about a missing file, each with its path. */
function faultsOfMissing(path: string, { status, headers, body }: Answer): string[] {
  const seen = {
    status: String(status),
    type: headers['content-type']?.toLowerCase(),
    frames: sent('Content-Security-Policy', headers),
    saved: headers['content-disposition'],
    kept: String(ASKED_AGAIN.test(headers['cache-control']?.replace('public, ', '') ?? '')),
    body: String(body.equals(Buffer.from(nowhere))),
  };
  const due = { status: '404', type: 'text/html; charset=utf-8', frames: CLOSED, kept: 'true', body: 'true' };
  return Object.entries(seen)
    .filter(([what, value]) => value !== due[what as keyof typeof due])
    .map(([what, value]) => `${path} ${what}: ${value}`);
}

/** What a host sends without being asked. */
function usual(file: string): Map<string, string> {
  return new Map([
    ['Content-Type', typeOf(file) ?? 'application/octet-stream'],
    ['Cache-Control', 'public, max-age=0, must-revalidate'],
  ]);
}

function sent(name: string, headers: Answer['headers']): string | undefined {
  return headers[name.toLowerCase()] as string | undefined;
}
