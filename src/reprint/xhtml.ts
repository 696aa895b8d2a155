/** Attributes that say something in a book. */
const KEPT = new Set([
  'id',
  'href',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'scope',
  'class',
  'lang',
  'role',
  'aria-label',
  'epub:type',
]);
/** Classes that the book’s own style sheet knows. */
const STYLED = /^(?:lead|small|label|kicker|source|address|key|swatch|picture|card|chart|note-mark|value)$/;
/** Each part is a document of its own, whose title is its first heading. */
const RENAMED: Record<string, string> = { h2: 'h1', h3: 'h2', h4: 'h3' };
const VOID = new Set(['br', 'hr', 'img', 'col']);

/** An element as XHTML. `link` gives the address within the book of a link or an image. */
export function xhtml(node: Node, link: (address: string) => string): string {
  if (node.nodeType === 3) return escaped(node.textContent!.replace(/[ \n\t\r]+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = RENAMED[element.localName] ?? element.localName;
  const tag = name + attributesOf(element, link);
  const inner = [...element.childNodes].map((child) => xhtml(child, link)).join('');
  return VOID.has(name) ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

function attributesOf(element: Element, link: (address: string) => string): string {
  return [...element.attributes]
    .flatMap(({ name, value }) => (KEPT.has(name) ? [[name, kept(name, value, link)]] : []))
    .filter(([name, value]) => value || name === 'alt')
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .toSorted()
    .join('');
}

function kept(name: string, value: string, link: (address: string) => string): string {
  if (name === 'href' || name === 'src') return link(value);
  return name === 'class'
    ? value
        .split(' ')
        .filter((each) => STYLED.test(each))
        .join(' ')
    : value;
}

/** A text as XML has it, in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
