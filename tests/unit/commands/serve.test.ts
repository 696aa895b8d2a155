import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../free-port.ts';
import { folderOf } from '../folder.ts';

const FILES = {
  'site/index.html': 'cover',
  'site/404.html': 'nothing here',
  'site/2024/index.html': 'edition',
  'site/2024/charts/a.csv': 'id\r\n',
  'site/2024/charts/a.json': '{}',
  'site/2024/charts/a.svg': '<svg/>',
  'site/2024/charts/a.bib': '@misc{}',
  'site/2024/data/a.zip': '',
  'site/_headers': readFileSync('public/_headers'),
  'site/_redirects': readFileSync('public/_redirects'),
  'site/robots.txt': 'User-agent: *',
  'site/sitemap-0.xml': '<urlset/>',
  'site/_astro/style.css': '',
  'site/_astro/text.woff2': '',
  'secret.txt': 'secret',
  'site-beside/secret.txt': 'secret',
};

/** Starts the server on a folder and returns what it says until it serves, and its port. */
async function serve(port: number, environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment, PORT: String(port) };
  const server = spawn('node', [resolve('src/commands/serve.ts'), 'site'], { cwd: folderOf(FILES), env });
  onTestFinished(() => void server.kill());
  const said: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(line);
    const served = /^Serving site at http:\/\/localhost:(\d+)/.exec(line);
    if (served) return { said, port: Number(served[1]) };
  }
  throw new Error(`serve ended: ${said.join('\n')}`);
}

/** As a client would that does not tidy the path first. */
async function ask(port: number, path: string) {
  const [response] = (await once(get({ port, path }), 'response')) as [IncomingMessage];
  const { statusCode: status, headers } = response;
  return { status, type: headers['content-type'], headers, body: await text(response) };
}

it('serve prints the address it answers at', async () => {
  const port = await freePort();
  const { said } = await serve(port);
  expect(said).toEqual([`Serving site at http://localhost:${port}/`]);
  expect(await ask(port, '/')).toMatchObject({ status: 200, body: 'cover' });
});

it('serve keeps a connection open for more than a minute, so that it does not end just when it is used again', async () => {
  const { port } = await serve(await freePort());
  const { headers } = await ask(port, '/');
  expect(headers['keep-alive']).toBe('timeout=75');
});

it('serve takes the next port where one is taken, and says so', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port: taken } = other.address() as AddressInfo;
  const { said, port } = await serve(taken);
  expect(said[0]).toBe(`Port ${taken} is taken, trying ${taken + 1}.`);
  expect(port).toBeGreaterThan(taken);
  expect(await ask(port, '/2024/')).toMatchObject({ status: 200, body: 'edition' });
});

it('serve names every type, text with its charset', async () => {
  const { port } = await serve(await freePort());
  const types = Object.keys(FILES).filter((path) => /^site\/.*\.\w+$/.test(path));
  const answers = types.map(async (path) => [path.slice(5), (await ask(port, path.slice(4))).type] as const);
  expect(Object.fromEntries(await Promise.all(answers))).toEqual({
    'index.html': 'text/html; charset=utf-8',
    '404.html': 'text/html; charset=utf-8',
    '2024/index.html': 'text/html; charset=utf-8',
    '2024/charts/a.csv': 'text/csv; charset=utf-8',
    '2024/charts/a.json': 'application/json; charset=utf-8',
    '2024/charts/a.svg': 'image/svg+xml; charset=utf-8',
    '2024/charts/a.bib': 'application/x-bibtex; charset=utf-8',
    '2024/data/a.zip': 'application/zip',
    'robots.txt': 'text/plain; charset=utf-8',
    'sitemap-0.xml': expect.stringMatching(/^(application|text)\/xml; charset=utf-8$/),
    '_astro/style.css': 'text/css; charset=utf-8',
    '_astro/text.woff2': 'font/woff2',
  });
});

it('serve sends what hosts are asked for, but keeps nothing that changes from being seen anew', async () => {
  const { port } = await serve(await freePort());
  expect((await ask(port, '/2024/data/a.zip')).headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-security-policy': "frame-ancestors 'none'",
    'content-type': 'application/zip',
    'x-content-type-options': 'nosniff',
  });
  expect((await ask(port, '/2024/')).headers).not.toHaveProperty('access-control-allow-origin');
  expect((await ask(port, '/_astro/text.woff2')).headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

it('serve answers an address that holds nothing with the page for that, as not found', async () => {
  const { port } = await serve(await freePort());
  expect(await ask(port, '/2025/')).toMatchObject({ status: 404, body: 'nothing here' });
  const missing = await ask(port, '/2024/charts/b.csv?x=1');
  expect(missing).toMatchObject({ status: 404, body: 'nothing here' });
  expect(missing.headers).toMatchObject({ 'content-security-policy': "frame-ancestors 'none'" });
});

it('serve mounts the site where BASE_PATH says, and nowhere else', async () => {
  const { said, port } = await serve(await freePort(), { BASE_PATH: 'report' });
  expect(said.at(-1)).toBe(`Serving site at http://localhost:${port}/report/`);
  expect(await ask(port, '/report/2024/')).toMatchObject({ status: 200, body: 'edition' });
  expect((await ask(port, '/2024/')).status).toBe(404);
});

it('serve leads on from short addresses, below where the site is mounted', async () => {
  const { port } = await serve(await freePort(), { BASE_PATH: 'report' });
  expect(await ask(port, '/report/charts/a.csv?x=1')).toMatchObject({
    status: 302,
    headers: { location: '/report/2024/charts/a.csv?x=1' },
  });
});

it.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/2024/../../secret.txt',
  '/../site-beside/secret.txt',
  '/..%2fsite-beside/secret.txt',
  '/%',
])('serve keeps to its folder when asked for %s', async (path) => {
  const { port } = await serve(await freePort());
  const { status, body } = await ask(port, path);
  expect(body).not.toContain('secret');
  expect(status).toBeGreaterThanOrEqual(400);
});

it('serve refuses a folder that does not exist, and says what to do', async () => {
  const server = spawn('node', [resolve('src/commands/serve.ts'), 'elsewhere'], { cwd: folderOf(FILES) });
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'close')]);
  expect(said).toBe('serve: no folder elsewhere → run “npm run build” first\n');
  expect(code).toBe(1);
});
