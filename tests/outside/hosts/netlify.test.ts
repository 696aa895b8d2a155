import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dist } from '../../hosts/published-files.ts';
import { npmInstall } from '../npm-install.ts';

const { folder, missing } = npmInstall('@netlify/headers@3.0.1');
if (missing) console.log(`Netlify’s packages: ${missing}; their tests are skipped`);

/** As far as it is used here. */
interface HeadersHandler {
  apply(request: Request): Promise<Record<string, string>>;
}

describe.skipIf(missing)('Netlify', () => {
  it('reads every line of _headers', async () => {
    const said: string[] = [];
    const handler = await reader(said);
    expect(await handler.apply(new Request('https://site.example/'))).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
    });
    expect(said).toEqual([]);
  });
});

/** What reads `_headers` for Netlify’s own local server, with what it has to complain about. */
async function reader(said: string[]): Promise<HeadersHandler> {
  const path = createRequire(join(folder, 'package.json')).resolve('@netlify/headers');
  const { HeadersHandler } = (await import(pathToFileURL(path).href)) as {
    HeadersHandler: new (options: object) => HeadersHandler;
  };
  const logger = { error: (message: string) => said.push(message) };
  return new HeadersHandler({ projectDir: resolve(dist), logger });
}
