import { make } from './element.ts';

/** Every note is an `aside` in a list, by the id that its marks lead to; every mark is a link to it, the first with an id to come back to. */
export function bookNotes(main: Element): void {
  for (const note of main.querySelectorAll('li.footnote')) {
    const id = note.id || note.querySelector('[id]')!.id;
    const lines = [...note.querySelectorAll('p')].map((line) => make(line, 'p', {}, ...line.childNodes));
    note.removeAttribute('id');
    note.replaceChildren(make(note, 'aside', { id, class: 'footnote' }, ...lines));
  }
  for (const mark of main.querySelectorAll('a.note-mark')) {
    const place = mark.querySelector('[id]');
    if (place) mark.id = place.id;
    mark.textContent = mark.textContent.trim();
  }
}
