import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteAddress } from '../lib/site-address.ts';
import { typeOf } from './file-type.ts';
import { headersFor, readHeaders } from './headers.ts';
import { DIST, restoreInterrupted } from './publish.ts';
import { readRedirects, redirectOf } from './redirects.ts';

/*
 * `npm start` ends here: serves the built `dist` as a plain web server would, with the headers and the short addresses
 * that its `_headers` and `_redirects` ask hosts for. Astro’s own preview sends CSV without a charset and needs the whole
 * toolchain running; what readers get is files, so files are all this knows.
 */
const ROOT = process.argv[2] ?? DIST;
const FIRST_PORT = Number(process.env.PORT ?? 4321);
/** Ms, as nginx has it: the five seconds that Node has end just when a client asks again. */
const KEPT_OPEN = 75_000;
const BASE = siteAddress({ BASE_PATH: process.env.BASE_PATH }).base;
/** Not there while a build puts a new site in the place of the old. */
const NOT_FOUND = join(ROOT, '404.html');
const headerRules = rulesOf('_headers', readHeaders);
const redirects = rulesOf('_redirects', readRedirects);

if (ROOT === DIST) restoreInterrupted();
if (existsSync(ROOT)) listen(FIRST_PORT);
else {
  console.error(`serve: no folder ${ROOT} → run “npm run build” first`);
  process.exitCode = 1;
}

function listen(port: number): void {
  // `dev` looks at the folder at every request, so that a new build is served at once.
  const files = sirv(ROOT, { dev: true, etag: true, setHeaders, onNoMatch: notFound });
  const server = createServer({ keepAliveTimeout: KEPT_OPEN }, (request, response) => {
    if (!request.url?.startsWith(BASE)) return notFound(request, response);
    request.url = request.url.slice(BASE.length - 1);
    if (!redirected(request.url, response)) files(request, response);
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    listen(port + 1);
  });
  server.listen(port, () => console.log(`Serving ${ROOT} at http://localhost:${port}${BASE}`));
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = typeOf(path);
  if (type) response.setHeader('Content-Type', type);
  for (const [name, value] of asked(path)) response.setHeader(name, value);
}

/**
 * All that hosts are asked to send but for how long to keep a file that changes: here a new build is to be seen at once.
 * Fonts and scripts are kept, as a face that is asked for anew on each page comes too late on each.
 */
function asked(path: string): [name: string, value: string][] {
  return headersFor(path, headerRules()).filter(
    ([name, value]) => name !== 'Cache-Control' || value.includes('immutable'),
  );
}

/** The rules of a file that may not be there, read again only where a new build has brought another. */
function rulesOf<Rule>(name: string, read: (text: string) => Rule[]): () => Rule[] {
  const file = join(ROOT, name);
  let [since, rules]: [number, Rule[]] = [0, []];
  return () => {
    const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (time && time !== since) [since, rules] = [time, read(readFileSync(file, 'utf8'))];
    return rules;
  };
}

function redirected(url: string, response: ServerResponse): boolean {
  const [path = '', query = ''] = url.split(/(?=\?)/);
  const found = redirectOf(path, redirects());
  if (found) response.writeHead(found.status, { Location: BASE + found.to.slice(1) + query }).end();
  return found !== undefined;
}

function notFound(_: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  for (const [name, value] of asked('/404.html')) response.setHeader(name, value);
  response.end(existsSync(NOT_FOUND) ? readFileSync(NOT_FOUND) : '');
}
