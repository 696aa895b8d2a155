import { unwrap } from './element.ts';

/** Where a page of the edition stands in the book, by its path below the edition: the first of these ids that there is. */
const PLACES: [page: RegExp, ...ids: string[]][] = [
  [/^charts\/([\w-]+)\/$/, '$1'],
  [/^glossary\/#([\w-]+)$/, 'term-$1'],
  [/^between-the-lines\/#([\w-]+)$/, '$1'],
  [/^([\w-]+)\/#([\w-]+)$/, '$1-$2', '$2'],
  [/^([\w-]+)\/$/, '$1'],
];

/** Leads links to where the book says the same, else to the page on the web. Throws where an id stands twice. */
export function linkWithin(main: Element, address: string): void {
  const ids = idsOf(main);
  const edition = new URL('..', address).href;
  for (const link of main.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    // An address that is written out leads where it says.
    if (href && href === link.textContent) continue;
    if (!href) unwrap(link);
    else if (!href.startsWith('#')) link.setAttribute('href', placeOf(new URL(href, address).href));
    else if (!ids.has(href.slice(1))) unwrap(link);
  }

  function placeOf(href: string): string {
    const path = href.startsWith(edition) ? href.slice(edition.length) : '';
    const place = PLACES.find(([page]) => page.test(path));
    const id = place
      ?.slice(1)
      .map((to) => path.replace(place[0], to as string))
      .find((to) => ids.has(to));
    // A chart may lead to its own page.
    return id ? `#${id}` : href;
  }
}

function idsOf(main: Element): Set<string> {
  const ids = [...main.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) throw new Error(`book: the id ${twice} stands twice`);
  return new Set(ids);
}
