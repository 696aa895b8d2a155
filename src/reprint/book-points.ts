import { make, rename } from './element.ts';

/** What stands between the lines, as a part of the book: its number before each point, the earlier editions last. */
export function bookPoints(main: Element, page: Element): Element {
  const [head, overview] = page.querySelectorAll('.columns');
  const title = head!.querySelector('h1')!.textContent;
  const lead = head!.querySelector('.lead')!;
  const sections = [...page.querySelectorAll('section[id], section.earlier')];
  for (const section of sections) bookPoint(section);
  for (const row of page.querySelectorAll('tr[id]')) row.firstElementChild!.id = row.id;
  for (const row of page.querySelectorAll('tr[id]')) row.removeAttribute('id');
  const verdicts = overview!.querySelector('dl')!;
  for (const icon of verdicts.querySelectorAll('svg')) icon.remove();
  const parts = [make(main, 'h2', {}, title), lead, verdicts, ...sections];
  return make(
    main,
    'section',
    { id: 'between-the-lines' },
    ...parts.map((part) => main.ownerDocument.importNode(part, true)),
  );
}

function bookPoint(section: Element): void {
  const number = section.querySelector('.beside')?.textContent.trim();
  const heading = rename(section.querySelector('h2')!, 'h3');
  for (const each of section.querySelectorAll('summary, svg')) each.remove();
  heading.querySelector('span[id]')?.remove();
  for (const verdict of section.querySelectorAll('.found .verdict')) rename(verdict, 'strong').append(':');
  heading.textContent = `${number ? `${number} · ` : ''}${headline(heading)}`;
}

/** The words of a heading without the link beside them. */
function headline(heading: Element): string {
  heading.querySelector('copy-link')?.remove();
  return heading.textContent.trim();
}
