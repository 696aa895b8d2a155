import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnHashes } from '../../../src/commands/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(scripts: string, styles: string, name = 'content-security-policy'): string {
  return `<meta http-equiv="${name}" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;
}

it('withOwnHashes names the scripts and styles on the page, each once, and no others, under the name in capitals that saved pages go without', () => {
  const style = '<style>a{}</style>';
  const data = '<script type="application/ld+json">{}</script>';
  const parts = `${style}${style}<script type="module">run()</script><script src="/x.js"></script>${data}`;
  const all = ['a{}', 'b{}', 'run()', 'elsewhere()', ''].map((each) => ` ${hash(each)}`).join('');
  expect(withOwnHashes(policy(all, all) + parts)).toBe(
    policy(` ${hash('run()')}`, ` ${hash('a{}')}`, 'Content-Security-Policy') + parts,
  );
});
