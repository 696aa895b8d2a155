import { DRAWING } from '../../lib/drawing-in-page.ts';

/** An element of a page as it stands in the file: what is not opened up stays one text. */
export interface Element {
  name: string;
  /** `<a href="…">` */
  open: string;
  close: string;
  parts: (Element | string)[];
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What is not said, or is to be copied as it is, as are drawings, which have their words from their maker. */
const CLOSED = 'head|script|style|pre|code|textarea|select|datalist';
const TOKEN = new RegExp(
  `<!--[^]*?-->|<!doctype[^>]*>|<(${CLOSED})(?=[\\s>])[^]*?</\\1>|${DRAWING.source}|</?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+`,
  'gi',
);

/** The elements of a page. Throws where one is closed that is not open: the build writes none so. */
export function tree(html: string): Element {
  const root: Element = { name: '', open: '', close: '', parts: [] };
  const open = [root];
  for (const [token, closed, drawing] of html.matchAll(TOKEN)) {
    const name = /^<\/?([a-z][\w-]*)/i.exec(token)?.[1]?.toLowerCase();
    const parent = open.at(-1)!;
    if (closed || drawing || !name || VOID.has(name) || token.endsWith('/>')) parent.parts.push(token);
    else if (token.startsWith('</')) {
      if (parent.name !== name) throw new Error(`page: </${name}> within <${parent.name}>`);
      parent.close = token;
      open.pop();
    } else {
      const element = { name, open: token, close: '', parts: [] };
      parent.parts.push(element);
      open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`page: <${open.at(-1)!.name}> is not closed`);
  return root;
}

/** Whether a part of a page is text that is shown, not markup. */
export function isText(part: Element | string): part is string {
  return typeof part === 'string' && !part.startsWith('<');
}
