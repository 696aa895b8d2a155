import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** The engine that stands beside axe in pa11y. */
const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('html_codesniffer/build/HTMLCS.js')), 'utf8');

/** What it calls an error and is none here, by the end of its code. */
const NO_FAULT = [
  // It asks for `headers` on every cell of a table with headings of groups. Ours have `scope`, which WCAG's technique H63
  // holds to be as good, and which axe and screen readers understand.
  'H43.HeadersRequired',
  // A form that answers while it is filled in has nothing to send; without a script it does not show.
  'H32.2',
  // A group of fields may have its name from a label as well as from a legend, which was read out beside it.
  'H71.NoLegend',
];

interface Message {
  type: number;
  code: string;
  msg: string;
  element: Element;
}

interface Sniffer {
  process: (standard: string, root: Document, done: () => void) => void;
  getMessages: () => Message[];
}

/** The errors of WCAG 2 AA that HTML_CodeSniffer finds on the page as it stands. */
export async function snifferFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.evaluate(SOURCE);
  return page.evaluate((noFault) => {
    const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
    const ERROR = 1;
    return new Promise<string[]>((tell) => {
      HTMLCS.process('WCAG2AA', document, () => {
        const errors = HTMLCS.getMessages().filter(
          ({ type, code }) => type === ERROR && !noFault.some((end) => code.endsWith(end)),
        );
        tell(
          errors.map(
            ({ code, msg, element }) =>
              `HTML_CodeSniffer: ${code}: ${element.outerHTML.slice(0, 160)}: ${msg}`,
          ),
        );
      });
    });
  }, NO_FAULT);
}
