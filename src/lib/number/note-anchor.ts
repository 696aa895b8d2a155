/** Anchors within a page: of a figure’s note, of the place it is noted from, and of a term’s note. */
export const noteId = (id: string) => `number-${id}`;
export const referenceId = (id: string) => `noted-${id}`;
export const termNoteId = (id: string) => `term-${id}`;

/** The anchor of the note that linked words have: named as the row or entry that they lead to, or by them where they lead elsewhere. */
export function noteAnchor(link: Pick<HTMLAnchorElement, 'className' | 'getAttribute'>): string {
  const named = link.getAttribute('data-note');
  if (named) return named;
  const [, id = ''] = link.getAttribute('href')!.split('#');
  if (link.className === 'note-mark') return id;
  return link.className === 'term' ? termNoteId(id) : noteId(id);
}
