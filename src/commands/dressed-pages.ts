import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/files/built-pages.ts';
import { ROOM } from '../lib/drawing-in-page.ts';
import { elementsOf, splitStyles } from './first-styles.ts';
import { keepFile } from './kept-file.ts';
import { withOwnHashes } from './page-policy.ts';

/** What a first screen holds: the page down to the first figure of a text that says so. */
const FIRST_SCREEN = /^[^]*?<div class="prose" data-first-screen[^>]*>[^]*?(?=<figure\b)/;
/** Styles without a mark; an empty one with it is filled with the styles of what is asked for: a rule put among many has all of them matched anew. */
const STYLE = /<style>([^]*?)<\/style>/g;
const APART = '<style data-apart></style>';
/** Of a face that is a file, not one that systems have. */
const FACE = /@font-face\{[^}]*\burl\([^}]*\}/g;
const PAPER = /<link rel="stylesheet"[^>]* media="print">/;
/** A script that works on nothing of the first screen. */
const SCRIPT = /\s*<script data-later>([^]*?)<\/script>/g;
const WITHHELD = /<noscript\b[^]*?<\/noscript>/g;
/** The file of wide drawings. */
const WIDE = /<noscript data-part="([^"#]+)#\d+" data-size/;

/** Where a first screen ends, and what has it painted at once: a head painted alone, before there is anything to read, put the text off by up to a sixth. */
const END = 'first-screen';
const AT_ONCE = `<link rel="expect" href="#${END}" blocking="render">`;

/** Browsers that do not know it ask later. */
const SCRIPTS = '(scripting:enabled)';

/** Keeps a file and gives its address. */
type Keep = (ending: string, content: string) => string;

/** Gives each page of a built site its styles in as few places as can be, and what its first screen does without in files. */
export function dressPages(folder: string, base: string): void {
  const keep: Keep = (ending, content) => keepFile(folder, base, 'later', ending, content);
  for (const file of builtPages(folder)) {
    const path = join(folder, file);
    const dressed = withFewStyles(withFirstScreen(readFileSync(path, 'utf8'), keep));
    writeFileSync(path, withOwnHashes(withFacesApart(dressed)));
  }
}

/**
 * Leaves in a page the styles that its first screen can need, so that it is painted sooner and as a whole, and asks for the
 * others behind it: browsers show what stands before a stylesheet in the body and wait with what follows. The script after
 * it, which is for that as well, makes also those wait that would show it undressed first.
 */
export function withFirstScreen(html: string, keep: Keep): string {
  const [first] = FIRST_SCREEN.exec(html) ?? [];
  // One script, and one hash in the policy.
  if (!first) return html.replace(/<\/script>\s*<script data-later>/, '');
  const elements = elementsOf(first.replace(WITHHELD, ''));
  const later = { styles: '', scripts: '' };
  const left = joined(first.replace(APART, ''))
    .replace(STYLE, (_, css: string) => {
      const parts = splitStyles(css, elements);
      later.styles += parts.later;
      return `<style>${parts.first}</style>${APART}`;
    })
    .replace(SCRIPT, (_, code: string) => {
      later.scripts += code;
      return '';
    });
  const code = keep('js', later.scripts);
  const styles = `<link rel="stylesheet" href="${keep('css', later.styles)}">`;
  // What is for paper comes behind what it changes.
  const [paper = ''] = PAPER.exec(left) ?? [];
  const script = `<script src="${code}"></script>`;
  const whole = left.replace(paper, '').replace('</head>', `${AT_ONCE}</head>`);
  return whole + early(html, code) + styles + paper + script + html.slice(first.length);
}

/** Browsers that wait for styles look for nothing behind them meanwhile: the script, and the wide drawings that it asks for where there is room. */
function early(html: string, code: string): string {
  const script = `<link id="${END}" rel="preload" href="${code}" as="script" media="${SCRIPTS}">`;
  const wide = WIDE.exec(html)?.[1];
  return wide
    ? `${script}<link rel="preload" href="${wide}" as="fetch" crossorigin media="${ROOM} and ${SCRIPTS}">`
    : script;
}

/** Joins the styles before and after one that may leave the page, in their order: each costs the policy a hash that no brotli shortens. */
export function withFewStyles(html: string): string {
  return html
    .split(/(?=<style data-apart>)/)
    .map(joined)
    .join('');
}

/** What names files has a style of its own: programs that copy a page rewrite the addresses in it, and no hash knows what they write. */
export function withFacesApart(html: string): string {
  return html.replace(STYLE, (style, css: string) => {
    const faces = css.match(FACE);
    return faces ? `<style>${faces.join('')}</style><style>${css.replace(FACE, '')}</style>` : style;
  });
}

function joined(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, text]) => text!);
  let left = styles.length;
  return html.replace(STYLE, () => (--left > 0 ? '' : `<style>${styles.join('')}</style>`));
}
