import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTwins } from '../../../src/reprint/twins.ts';
import { folderOf } from '../folder.ts';

const page = (words: string, path = '/a/') => `<!doctype html><html><head>
<link rel="canonical" href="https://report.example${path}">
<link rel="alternate" type="text/markdown" href="index.md"></head><body><main><h1>Title</h1><p>${words}</p></main></body></html>`;

it('a twin is written anew where its page says something else or stands elsewhere, and is the same again where it does not', () => {
  const folder = folderOf({ 'a/index.html': '', 'b/index.html': '<main>no twin</main>' });
  const twin = (html: string) => {
    writeFileSync(join(folder, 'a/index.html'), html);
    writeTwins(folder);
    return readFileSync(join(folder, 'a/index.md'), 'utf8');
  };
  const said = (words: string, address: string) => `# Title\n\n${words}\n\nThis page: <${address}>\n`;
  for (const again of ['first', 'again']) {
    expect(twin(page('>380 firms')), again).toBe(said('more than 380 firms', 'https://report.example/a/'));
    expect(twin(page('>381 firms')), again).toBe(said('more than 381 firms', 'https://report.example/a/'));
    expect(twin(page('>381 firms', '/b/')), again).toBe(
      said('more than 381 firms', 'https://report.example/b/'),
    );
  }
});
