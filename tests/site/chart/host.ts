import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** A page of somebody else’s, on another origin, that holds whatever it is given; gives back its address. */
export const test = base.extend<{ host: (body: string) => string }>({
  host: async ({}, use) => {
    let body = '';
    const server = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><html lang="en"><title>Host</title><body style="margin:0">${body}</body></html>`,
        ),
    ).listen(0);
    await use((html) => {
      body = html;
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.close();
  },
});
