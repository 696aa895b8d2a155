import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../../hosts/ask.ts';
import { dist } from '../../hosts/published-files.ts';
import { npmInstall } from '../npm-install.ts';

/** Of Netlify’s local server, what has to do with files; the whole is larger than all that this site is built with. */
const { folder, missing } = npmInstall(
  '@netlify/headers@3.0.1',
  '@netlify/headers-parser@10.1.1',
  '@netlify/redirects@4.0.2',
  '@netlify/static@4.0.0',
);
if (missing) console.log(`Netlify’s packages: ${missing}; their tests are skipped`);
export { missing };

type StaticFile = () => Promise<Response>;

/** As far as they are used here. */
interface Packages {
  HeadersHandler: new (options: object) => { apply(request: Request, response: Response): Promise<unknown> };
  RedirectsHandler: new (options: object) => {
    match(request: Request): Promise<object | undefined>;
    handle(
      request: Request,
      match: object,
      file: (request: Request) => Promise<StaticFile | undefined>,
    ): Promise<Response | undefined>;
  };
  StaticHandler: new (options: object) => {
    match(request: Request): Promise<{ handle: StaticFile } | undefined>;
  };
  parseAllHeaders(options: object): Promise<{ headers: Rule[]; errors: Error[] }>;
}

/** A rule of `_headers` as Netlify reads it. */
interface Rule {
  forRegExp: RegExp;
  values: Record<string, string>;
}

export async function rulesOfNetlify(): Promise<{ headers: Rule[]; errors: Error[] }> {
  const { parseAllHeaders } = await load<Packages>('@netlify/headers-parser');
  return parseAllHeaders({ headersFiles: [resolve(dist, '_headers')], minimal: false, configHeaders: [] });
}

/** Answers as these packages do together; to the page for what is nowhere, too, headers are given by the address. */
export async function netlify(): Promise<(path: string) => Promise<Answer>> {
  const { HeadersHandler } = await load<Packages>('@netlify/headers');
  const { RedirectsHandler } = await load<Packages>('@netlify/redirects');
  const { StaticHandler } = await load<Packages>('@netlify/static');
  const projectDir = resolve(dist);
  const headers = new HeadersHandler({ projectDir, logger: console });
  const redirects = new RedirectsHandler({
    projectDir,
    publicDir: projectDir,
    jwtRoleClaim: '',
    jwtSecret: '',
  });
  const files = new StaticHandler({ directory: projectDir });
  const file = async (request: Request) => (await files.match(request))?.handle;

  return async (path) => {
    const request = new Request(`http://127.0.0.1${path}`);
    const redirect = await redirects.match(request);
    const found =
      (redirect && (await redirects.handle(request, redirect, file))) ?? (await (await file(request))?.());
    const response = found ?? nowhere();
    if (response.status < 300 || response.status > 399) await headers.apply(request, response);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}

function nowhere(): Response {
  const kept = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  };
  return new Response(readFileSync(join(dist, '404.html')), { status: 404, headers: kept });
}

async function load<Module>(name: string): Promise<Module> {
  const require = createRequire(join(folder, 'package.json'));
  return (await import(pathToFileURL(require.resolve(name)).href)) as Module;
}
