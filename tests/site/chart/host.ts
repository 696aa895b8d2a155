import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

interface Foreign {
  /** A page of somebody else’s, on another origin, that holds whatever it is given; gives back its address. */
  host: (body: string, headers?: Record<string, string>) => string;
}

export const test = base.extend<Foreign>({
  host: async ({}, use) => {
    let body = '';
    let headers = new Headers();
    const server = createServer((_, response) =>
      response
        .setHeaders(headers)
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body}</body></html>`,
        ),
    ).listen(0);
    await use((html, more) => {
      body = html;
      headers = new Headers(more);
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.close();
  },
});
