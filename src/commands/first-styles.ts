import { isTraversal, parse as selectorsOf, type Selector } from 'css-what';
import { parse as stylesOf, type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import { memoize } from '../lib/memoize.ts';

const ELEMENT = /<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s="]+)(?:="([^"]*)")?/g;
/** What a reader does to an element, who has to see it before. */
const TOUCH = /^(?:hover|active|focus(?:-visible|-within)?)$/;

/** What selectors can name of an element: its `tag`, each `[attribute]` and `[attribute=value]`, each class as `.class`. */
type Names = ReadonlySet<string>;

/** Those of the elements in a piece of HTML that are not hidden. */
export function elementsOf(html: string): Names[] {
  const shown = [...html.matchAll(ELEMENT)].filter(
    ([, , attributes]) => !/ hidden(?![\w-])/.test(attributes!),
  );
  return shown.map(([, tag, attributes]) => {
    const names = new Set([tag!]);
    for (const [, name, value = ''] of attributes!.matchAll(ATTRIBUTE)) {
      names.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name === 'class') for (const each of value.split(' ')) names.add(`.${each}`);
    }
    return names;
  });
}

/** Styles in two: what these elements can need before they are touched, scrolled or printed, and all else. Rules keep their order. */
export function splitStyles(css: string, elements: readonly Names[]): { first: string; later: string } {
  const [first, values, later] = [stylesOf(css), stylesOf(css), stylesOf(css)];
  const moved = new Set<string>();
  const isNeeded = memoize((selector: string) =>
    selectorsOf(selector).some((one) => canMatch(one, elements)),
  );
  const isFirst = (rule: Rule | AtRule) => {
    if (rule.type === 'rule') return isNeeded(rule.selector) && !movesWithPage(rule);
    return rule.name === 'font-face' || moved.has(rule.params);
  };
  first.walkDecls(/^animation(-name)?$/, ({ value, parent }) => {
    if (isFirst(parent as Rule)) for (const name of value.split(' ')) moved.add(name);
  });
  keepOnly(first, isFirst);
  keepOnly(values, (rule) => rule.type === 'rule' && rule.selector.startsWith(':root'));
  keepOnly(later, (rule) => !isFirst(rule));
  // A colour that only charts bear comes with them.
  const [soon, then] = [namedIn(first), namedIn(later)];
  const isLate = (name: string) => then.has(name) && !soon.has(name);
  first.walkDecls(/^--/, (value) => void (isLate(value.prop) && remove(value)));
  values.walkDecls((value) => void (!isLate(value.prop) && remove(value)));
  return { first: first.toString(), later: values.toString() + later.toString() };
}

/** Whether it shows how far a page is scrolled. */
function movesWithPage(rule: Rule): boolean {
  return rule.some((node) => node.type === 'decl' && node.prop === 'animation-timeline');
}

/** Goes into what holds rules for a screen; what is for paper stays whole. */
function keepOnly(styles: Root | AtRule, isKept: (rule: Rule | AtRule) => boolean): void {
  styles.each((node: ChildNode) => {
    if (
      node.type === 'atrule' &&
      node.nodes?.length &&
      /^(?:layer|media|supports|container)$/.test(node.name) &&
      node.params !== 'print'
    )
      keepOnly(node, isKept);
    else if ((node.type === 'rule' || node.type === 'atrule') && !isKept(node)) remove(node);
  });
}

/** Takes it out, with what held nothing else. */
function remove(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0) remove(parent as ChildNode);
}

/** Custom properties that styles set something to. */
function namedIn(styles: Root): Set<string> {
  return new Set(Array.from(styles.toString().matchAll(/var\((--[\w-]+)/g), ([, name]) => name!));
}

/** Whether each part of a selector between combinators is met by an element that nobody has touched; other states are taken for possible. */
function canMatch(selector: readonly Selector[], elements: readonly Names[]): boolean {
  // A script may give the root any attribute before anything is painted.
  if (selector.some((token) => token.type === 'pseudo' && token.name === 'root')) return true;
  const parts: Selector[][] = [[]];
  for (const token of selector)
    if (isTraversal(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  return parts.every((part) =>
    elements.some((names) => part.every((token) => isMet(token, names, elements))),
  );
}

function isMet(token: Selector, names: Names, elements: readonly Names[]): boolean {
  if (token.type === 'tag') return names.has(token.name);
  if (token.type === 'attribute') return names.has(nameOf(token));
  if (token.type !== 'pseudo') return true;
  if (TOUCH.test(token.name)) return false;
  if (token.name === 'lang') return isWrittenIn(String(token.data), elements);
  if (token.name !== 'is') return true;
  return (token.data as Selector[][]).some((one) =>
    one.some(isTraversal) ? canMatch(one, elements) : one.every((each) => isMet(each, names, elements)),
  );
}

function isWrittenIn(language: string, elements: readonly Names[]): boolean {
  return elements.some((names) => names.values().some((name) => name.startsWith(`[lang=${language}`)));
}

function nameOf({ name, action, value }: Extract<Selector, { type: 'attribute' }>): string {
  if (name === 'class') return `.${value}`;
  return action === 'equals' ? `[${name}=${value}]` : `[${name}]`;
}
