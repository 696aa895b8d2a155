import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { lookup } from 'mrmime';
import { generate } from 'selfsigned';
import { headersFor, readHeaders } from '../../src/commands/headers.ts';

const PACKED = /\.(woff2|png|zip|xlsx|ico)$/;

interface Answer {
  headers: Record<string, string>;
  body: Buffer;
}

/** What serves pages as a good host does: HTTP/2 over TLS, texts compressed beforehand as far as brotli goes. */
export interface Host {
  origin: string;
  close: () => void;
}

/** Serves a built folder and, by their paths, files that stand beside it. */
export async function host(root: string, beside: Record<string, string> = {}): Promise<Host> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const rules = existsSync(`${root}/_headers`) ? readHeaders(readFileSync(`${root}/_headers`, 'utf8')) : [];
  const answers = new Map<string, Answer | undefined>();
  const answerTo = (path: string) => {
    if (!answers.has(path)) answers.set(path, answer(root, beside, path, rules));
    return answers.get(path);
  };
  const server = createSecureServer({ key, cert });
  server.on('stream', (stream, { ':path': path = '/' }) => {
    const found = answerTo(new URL(path, 'https://localhost').pathname);
    stream.on('error', () => {});
    stream.respond({ ':status': found ? 200 : 404, ...found?.headers });
    stream.end(found?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => server.close() };
}

function answer(
  root: string,
  beside: Record<string, string>,
  path: string,
  rules: ReturnType<typeof readHeaders>,
): Answer | undefined {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(root, name);
  const content =
    beside[name] ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
  if (content === undefined) return undefined;
  const type = lookup(name) ?? 'application/octet-stream';
  const headers = {
    ...Object.fromEntries(headersFor(path, rules).map(([name, value]) => [name.toLowerCase(), value])),
    'content-type': /^text|script|json|xml/.test(type) ? `${type}; charset=utf-8` : type,
  };
  return PACKED.test(extname(name))
    ? { headers, body: Buffer.from(content) }
    : { headers: { ...headers, 'content-encoding': 'br' }, body: compressed(content) };
}

function compressed(content: string | Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
