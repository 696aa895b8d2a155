/** Gives an element another name, its children as they are, within another element where one is named. */
export function rename(element: Element, name: string, within?: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  const inner = within ? element.ownerDocument.createElement(within) : renamed;
  inner.append(...element.childNodes);
  if (inner !== renamed) renamed.append(inner);
  element.replaceWith(renamed);
  return renamed;
}

/** Leaves what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** An element of the same document, with attributes and what it holds. */
export function make(
  { ownerDocument }: Element,
  name: string,
  attributes: Record<string, string> = {},
  ...held: (Node | string)[]
): Element {
  const made = ownerDocument.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...held);
  return made;
}

/** The number of a section stands in its heading. */
export function numberHeading(locator: Element): void {
  const heading = locator.nextElementSibling?.querySelector('h2, h3');
  if (/^[IVX]+\.\d/.test(locator.textContent)) heading?.prepend(`${locator.textContent} `);
  locator.remove();
}

/** What a drawing of a page is said to show; how many marks it has is for who can walk through them. */
export function shownIn(drawing: Element | null): string {
  return drawing?.getAttribute('aria-label')?.replace(/ \d+ marks?\.$/, '') ?? '';
}

/** What a list of terms says of one of them. */
export function saidOf(term: Element): Element[] {
  const said: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    said.push(next);
  return said;
}
