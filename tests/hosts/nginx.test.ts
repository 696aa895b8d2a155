import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { lookup, mimes } from 'mrmime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../src/commands/headers.ts';
import { readRedirects, redirectOf } from '../../src/commands/redirects.ts';
import { compareLoads, type Load } from './load.ts';
import { nginxMissing, startNginx, type Nginx } from './nginx.ts';
import { addressOf, dist, publishedFiles } from './published-files.ts';

/** Of the folders with text, one with a page and the one with scripts; all would take long to compress. */
const COMPRESSED = ['2024/stable-trend', '_astro'];
const PAGE = '2024/stable-trend/index.html';

// The one type that the list leaves out.
mimes['ico'] = 'image/vnd.microsoft.icon';

const missing = nginxMissing();
if (missing) console.log(`nginx: ${missing}; its tests are skipped`);

describe.skipIf(missing)('nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-'));
  const rules = readHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
  const files = publishedFiles(dist);
  let nginx: Nginx;

  beforeAll(async () => {
    cpSync(dist, folder, { recursive: true });
    for (const part of COMPRESSED) {
      execFileSync(process.execPath, ['src/commands/compress.ts', join(folder, part)]);
    }
    nginx = await startNginx(folder);
  });

  afterAll(async () => {
    await nginx?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask(path: string, headers: Record<string, string> = {}) {
    const [response] = (await once(get({ port: nginx.port, path, headers }), 'response')) as [
      IncomingMessage,
    ];
    return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
  }

  it('sends every published file with the headers that _headers asks for, and no others of them', async () => {
    const names = new Set(rules.flatMap((rule) => rule.headers.map(([name]) => name)));
    for (const file of files) {
      const path = addressOf(file);
      const { status, headers, body } = await ask(path);
      const asked = new Map([...usual(file), ...headersFor(path, rules)]);
      const sent = [...names].map((name) => [name, headers[name.toLowerCase()]]);
      expect(Object.fromEntries(sent), path).toEqual(
        Object.fromEntries([...names].map((name) => [name, asked.get(name)])),
      );
      expect(status, path).toBe(200);
      expect(body.equals(readFileSync(join(dist, file))), path).toBe(true);
    }
  });

  it.each([PAGE, largestScript()])('sends %s compressed as the client reads', async (file) => {
    const plain = readFileSync(join(dist, file));
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
    const sizes = [];
    for (const [coding, read] of Object.entries(unpack)) {
      const { headers, body } = await ask(addressOf(file), { 'Accept-Encoding': coding });
      expect(headers['content-encoding'] ?? 'identity').toBe(coding);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe(usual(file).get('Content-Type'));
      expect(read(body).equals(plain)).toBe(true);
      sizes.push(body.length);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const { headers } = await ask(addressOf(file), { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(headers['content-encoding']).toBe('br');
  });

  it.each(['/nowhere/', '/2024/nowhere.csv', '/_headers', '/_redirects', '/_astro/'])(
    'answers %s with the page for what is nowhere, as not found',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(`${dist}/404.html`))).toBe(true);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
    },
  );

  it('adds the last slash of a page, and leads on where _redirects does', async () => {
    expect(await ask('/2024/facts?q=x')).toMatchObject({
      status: 301,
      headers: { location: '/2024/facts/?q=x' },
    });
    const redirects = readRedirects(readFileSync(`${dist}/_redirects`, 'utf8'));
    for (const from of redirects.map(({ from }) => from.replace('*', 'a/b.csv'))) {
      const { to, status } = redirectOf(from, redirects)!;
      expect(await ask(`${from}?q=x`), from).toMatchObject({ status, headers: { location: `${to}?q=x` } });
    }
  });

  it('serves a page at no less than 0.9 times the rate of one file of its size without configuration', async () => {
    writeFileSync(join(folder, 'same-size'), Buffer.alloc(statSync(join(folder, `${PAGE}.br`)).size));
    const { page, bare } = await compareLoads(nginx, addressOf(PAGE), '/same-size');
    console.log(
      `nginx: ${told(page)} of a page, ${told(bare)} of one file of its size without configuration`,
    );
    expect(page.failed + bare.failed).toBe(0);
    expect(page.rate / bare.rate).toBeGreaterThanOrEqual(0.9);
  });
});

/** What hosts send without being asked. */
function usual(file: string): Map<string, string> {
  const type = lookup(file)?.replace('application/xml', 'text/xml') ?? 'application/octet-stream';
  const text = /^text|svg|json|javascript/.test(type) && !type.includes('manifest');
  return new Map([
    ['Content-Type', text ? `${type}; charset=utf-8` : type],
    ['Cache-Control', 'public, max-age=0, must-revalidate'],
  ]);
}

function told({ rate, seen }: Load): string {
  return `${Math.round(rate)} requests a second of processor time (${Math.round(seen)} a second)`;
}

function largestScript(): string {
  const scripts = publishedFiles(dist).filter((file) => /^_astro\/.*\.js$/.test(file));
  return scripts.toSorted((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size)[0]!;
}
