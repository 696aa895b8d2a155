import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/*
 * `npm start` ends here: serves the built `dist` as a plain web server would. Astro’s own preview sends CSV without a
 * charset and needs the whole toolchain running; what readers get is files, so files are all this knows.
 */
const ROOT = process.argv[2] ?? 'dist';
const FIRST_PORT = Number(process.env.PORT ?? 4321);
const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

if (existsSync(ROOT)) listen(FIRST_PORT);
else {
  console.error(`serve: no folder ${ROOT} → run “npm run build” first`);
  process.exitCode = 1;
}

function listen(port: number): void {
  const server = createServer(answer);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, trying ${port + 1}.`);
    listen(port + 1);
  });
  server.listen(port, () => console.log(`Serving ${ROOT} at http://localhost:${port}${BASE}`));
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?');
  const path = inside(address);
  const found = path && existing(path);
  if (path && !found && existing(join(path, 'index.html'))) {
    response.writeHead(301, { Location: `${address}/${query ? `?${query}` : ''}` }).end();
    return;
  }
  send(found || join(ROOT, '404.html'), found ? 200 : 404, request, response);
}

/** The path within the folder, with index.html where a folder is asked for; empty where the address leads elsewhere. */
function inside(address: string): string {
  if (!address.startsWith(BASE)) return '';
  let name: string;
  try {
    name = normalize(decodeURIComponent(address.slice(BASE.length - 1)));
  } catch {
    return '';
  }
  if (name.includes('\0') || name.split(sep).includes('..')) return '';
  return join(ROOT, name.endsWith('/') ? `${name}index.html` : name);
}

function existing(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : '';
}

function send(path: string, status: number, { method }: IncomingMessage, response: ServerResponse): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) {
    response.writeHead(status, { 'Content-Type': TYPES['.txt'] }).end('Nothing at this address\n');
    return;
  }
  response.writeHead(status, {
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': path.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(path).pipe(response);
}
