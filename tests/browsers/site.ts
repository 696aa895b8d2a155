import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** The built site, served as `npm start` does, and beside it a page of somebody else’s that holds a given body. */
export interface Site {
  origin: string;
  /** an address on another origin */
  foreign(body: string, headers?: Record<string, string>): string;
  close(): void;
}

export async function serveSite(folder = process.env.E2E_DIST ?? 'dist'): Promise<Site> {
  const env = { ...process.env, PORT: process.env.PORT ?? '4490', BASE_PATH: '/' };
  const server = spawn(process.execPath, ['src/commands/serve.ts', folder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let body = '';
  let headers = new Headers();
  const other = createServer((_, response) =>
    response
      .setHeaders(headers)
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Host</title>${body}`),
  ).listen(0);
  await once(other, 'listening');
  return {
    origin: await originOf(createInterface(server.stdout)),
    foreign(html, more) {
      body = html;
      headers = new Headers(more);
      return `http://localhost:${(other.address() as AddressInfo).port}/`;
    },
    close() {
      server.kill();
      other.close();
    },
  };
}

/** The server says where it serves, as its port may have been taken. */
async function originOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, origin] = /^Serving .* at (http:\/\/localhost:\d+)/.exec(line) ?? [];
    if (origin) return origin;
  }
  throw new Error('the server ended before it served');
}
