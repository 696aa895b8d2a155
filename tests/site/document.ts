import type { APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';

interface Parsed {
  html: string;
  document: Document;
}

const parsed = new Map<string, Promise<Parsed>>();

/** A page as it is sent, read once for all tests that only look at its elements. */
export function documentAt(request: APIRequestContext, path: string): Promise<Parsed> {
  const known = parsed.get(path) ?? read(request, path);
  parsed.set(path, known);
  return known;
}

async function read(request: APIRequestContext, path: string): Promise<Parsed> {
  const html = await (await request.get(path)).text();
  return { html, document: parseHTML(html).document };
}
