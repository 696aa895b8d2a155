import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { hasJava, runJar } from '../java.ts';
import { dist } from '../published.ts';

const VNU = 'node_modules/vnu-jar/build/dist/vnu.jar';
/** Nu reads the styles within pages too, and knows nothing newer than CSS 3: containers, timelines, features of faces. */
const NEW_CSS = '.*CSS: .*';
/** Of what may block it knows stylesheets alone; the standard has links that wait for an element too. */
const WAITING = '.*“blocking” attribute must have a “rel” attribute whose value is “stylesheet”.*';

test('html-validate finds nothing in any file of HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // What comes from our own host is as safe as the page that names its hash.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  });
  const files = globSync(`${dist}/**/*.html`);
  expect(files.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      found.push(`${file}:${line}:${column}: ${ruleId}: ${message}`);
  }
  expect(found).toEqual([]);
});

test('Nu, the checker of the W3C, finds no error in any file of HTML', () => {
  test.skip(!hasJava(), 'no Java here → Nu did not look at the HTML');
  const { stderr, status } = runJar(VNU, [
    '--errors-only',
    '--skip-non-html',
    '--filterpattern',
    `${NEW_CSS}|${WAITING}`,
    dist,
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
