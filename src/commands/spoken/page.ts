import { escape } from '../../lib/markup.ts';
import { heard } from '../../lib/number/heard.ts';
import { pieces, type Piece } from './text.ts';
import { isText, tree, type Element } from './tree.ts';

/** Attributes that are read out, in the body of a page. */
const NAMES = /(?<=\s(?:aria-label|aria-description|title|alt)=")[^"]+(?=")/g;
/** What is not read out, is under a name, or has its words from its maker. */
const SILENT = /\s(?:aria-hidden="true"|role="(?:[\w-]+ )?img")|^<(?:a|button)\b[^>]*\saria-label=|^<svg\b/;
/** Elements that may bear a name in the place of their text. */
const NAMEABLE = /^(?:a|button)$/;
/** Elements that may be one figure as a whole. */
const INLINE = /^(?:span|b|strong|em|i|p)$/;
/** Elements that often hold one figure and bear no name. */
const CELL = /^(?:td|dd)$/;
/** Characters of a text that is no sentence: `more than ¥1.74 per ¥100 of revenue`. */
const SHORT = 60;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * A page whose signs have words for who listens: a link with signs in it bears its words as a name, and any other number
 * or sum with signs is an image with a name. What is seen, copied and found in the page stays as it was.
 */
export function spokenPage(html: string): string {
  const head = html.slice(0, Math.max(0, html.indexOf('</head>')));
  const body = html.slice(head.length);
  return printed(tree(head + body.replace(NAMES, (name) => escape(heard(decoded(name))))));
}

function printed(element: Element): string {
  const { name, open, parts, close } = element;
  if (SILENT.test(open)) return written(element);
  const onlyText = parts.length === 1 && isText(parts[0]!);
  const text = onlyText || NAMEABLE.test(name) ? textOf(element)?.trim() : undefined;
  const cut = text ? pieces(text) : [];
  if (text && cut.some(({ said }) => said !== undefined)) {
    const said = heard(text);
    if (NAMEABLE.test(name)) return written(element, `aria-label="${escape(said)}"`);
    if ((cut.length === 1 || isShort(text)) && cut.every(({ said }) => said !== '')) {
      if (INLINE.test(name)) return written(element, `role="img" aria-label="${escape(said)}"`);
      if (CELL.test(name)) return open + image(text, said) + close;
    }
  }
  return open + parts.map(printedPart).join('') + close;
}

/** An element as it stands in the file, with what else its tag is to say. */
function written({ open, parts, close }: Element, more?: string): string {
  const tag = more ? `${open.slice(0, -1)} ${more}>` : open;
  return tag + parts.map((part) => (typeof part === 'string' ? part : written(part))).join('') + close;
}

/** Its text, where all of it is text of one kind: of one language, and none under a name of its own. */
function textOf({ parts }: Element): string | undefined {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return isText(part) ? decoded(part) : undefined;
    if (/\s(?:lang|role|aria-\w+)=/.test(part.open)) return undefined;
    const within = textOf(part);
    // Parts of a link may stand below each other, with no space between them.
    return within === undefined ? undefined : ` ${within} `;
  });
  return texts.includes(undefined) ? undefined : texts.join('').replace(/[ \n\t]+/g, ' ');
}

function isShort(text: string): boolean {
  return text.length < SHORT && !/[.;:!?]\s/.test(text);
}

function printedPart(part: Element | string): string {
  if (!isText(part)) return typeof part === 'string' ? part : printed(part);
  const cut = pieces(decoded(part));
  return cut.every(({ said }) => said === undefined) ? part : cut.map(shown).join('');
}

function shown({ text, said }: Piece): string {
  if (said === undefined) return encoded(text);
  return said === '' ? `<span aria-hidden="true">${encoded(text)}</span>` : image(text, said);
}

function image(text: string, said: string): string {
  return `<span role="img" aria-label="${escape(said)}">${encoded(text)}</span>`;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string) => {
    const character = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (character === undefined) throw new Error(`page: unknown entity ${entity}`);
    return character;
  });
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
