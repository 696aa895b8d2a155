import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeOf } from '../../src/commands/file-type.ts';
import { ask } from './ask.ts';
import { compareLoads, type Load } from './load.ts';
import { nginxMissing, startNginx, type Nginx } from './nginx.ts';
import { keepsPromises } from './promises.ts';
import { addressOf, dist, publishedFiles } from './published-files.ts';

/** Of the folders with text, one with a page and the one with scripts; all would take long to compress. */
const COMPRESSED = ['2024/stable-trend', '_astro'];
const PAGE = '2024/stable-trend/index.html';

const missing = nginxMissing();
if (missing) console.log(`nginx: ${missing}; its tests are skipped`);

describe.skipIf(missing)('nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-'));
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

  keepsPromises({ ask: (path) => ask(nginx.port, path) });

  it.each([PAGE, largestScript()])('sends %s compressed as the client reads', async (file) => {
    const plain = readFileSync(join(dist, file));
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };
    const sizes = [];
    for (const [coding, read] of Object.entries(unpack)) {
      const { headers, body } = await ask(nginx.port, addressOf(file), { 'Accept-Encoding': coding });
      expect(headers['content-encoding'] ?? 'identity').toBe(coding);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe(typeOf(file));
      expect(read(body).equals(plain)).toBe(true);
      sizes.push(body.length);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const { headers } = await ask(nginx.port, addressOf(file), {
      'Accept-Encoding': 'gzip, deflate, br, zstd',
    });
    expect(headers['content-encoding']).toBe('br');
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

function told({ rate, seen }: Load): string {
  return `${Math.round(rate)} requests a second of processor time (${Math.round(seen)} a second)`;
}

function largestScript(): string {
  const scripts = publishedFiles(dist).filter((file) => /^_astro\/.*\.js$/.test(file));
  return scripts.toSorted((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size)[0]!;
}
