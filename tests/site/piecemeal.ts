import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line on which a page comes in pieces. */
export interface Piecemeal {
  origin: string;
  /** Sends the next piece; behind the last one the page is whole. */
  next: () => void;
  close: () => void;
}

/** The site at an origin, with one of its pages sent piece by piece: the first when it is asked for, each other on demand. */
export function piecemeal(origin: string, path: string, [first, ...others]: readonly string[]): Piecemeal {
  const asked = others.map(() => Promise.withResolvers<void>());
  const waiting = asked.values();
  const sendPage = async (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(first);
    for (const [at, piece] of others.entries()) {
      await asked[at]!.promise;
      response.write(piece);
    }
    response.end();
  };
  const server = createServer(
    ({ url }, response) => void (url === path ? sendPage(response) : pass(new URL(url!, origin), response)),
  ).listen(0);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    next: () => waiting.next().value?.resolve(),
    close: () => server.close(),
  };
}

async function pass(address: URL, response: ServerResponse): Promise<void> {
  const file = await fetch(address);
  response.writeHead(file.status, { 'content-type': file.headers.get('content-type')! });
  response.end(await file.bytes());
}
