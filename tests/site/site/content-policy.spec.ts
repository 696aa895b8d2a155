import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { dist, pages, to } from '../published.ts';

/** Every HTML file, those that no sitemap names too. */
const documents = globSync('**/*.html', { cwd: dist });
const SEARCH = `${to.search.slice(1)}index.html`;
/** What a policy in the page itself cannot say, and whoever sends the page does. */
const SENT = ['frame-ancestors'];

/** The one policy of each document, which stands in its head; they are many, and long to parse whole. */
const policies = new Map(documents.map((path) => [path, policyOf(readFileSync(`${dist}/${path}`, 'utf8'))]));

function policyOf(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const found = [...head.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
  expect(found).toHaveLength(1);
  return found[0]![1]!;
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name, ...values]) => [name!, values]));
}

test('every document allows nothing but what is named, and no script or style that it does not hash', () => {
  expect(documents.length).toBeGreaterThan(pages.length);
  const allowed: Record<string, RegExp> = {
    'default-src': /^'none'$/,
    'img-src': /^('self'|data:)$/,
    'font-src': /^'self'$/,
    'connect-src': /^'self'$/,
    'manifest-src': /^'self'$/,
    'base-uri': /^'none'$/,
    'form-action': /^'(self|none)'$/,
    'script-src': /^'(self|sha256-[\w+/]+=*)'$/,
    // Of copies that readers save, too.
    'style-src': /^('(self|sha256-[\w+/]+=*)'|file:)$/,
  };
  for (const [path, policy] of policies) {
    const directives = directivesOf(policy);
    expect([...directives.keys()], path).toEqual(
      expect.arrayContaining(['default-src', 'script-src', 'style-src', 'base-uri', 'form-action']),
    );
    for (const [name, values] of directives) {
      expect(allowed, path).toHaveProperty(name);
      const strange = values.filter((value) => !allowed[name]!.test(value));
      // Pagefind’s index is read by WebAssembly.
      expect(strange, `${path}: ${name}`).toEqual(
        path === SEARCH && name === 'script-src' ? ["'wasm-unsafe-eval'"] : [],
      );
    }
  }
});

test('csp_evaluator finds nothing of medium severity or above in any policy', () => {
  const grave = [...new Set(policies.values())].flatMap((text) => {
    const { csp } = new CspParser(text);
    return new CspEvaluator(csp)
      .evaluate()
      .filter(({ severity, directive }) => severity <= Severity.MEDIUM && !SENT.includes(directive));
  });
  expect(grave.map(({ directive, value, description }) => `${directive} ${value}: ${description}`)).toEqual(
    [],
  );
});
