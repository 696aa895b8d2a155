import { parseHTML } from 'linkedom';
import type { Manuscript, Part } from '../../../src/reprint/manuscript.ts';

/** An element of HTML. */
export function html(text: string): Element {
  return parseHTML(`<body>${text}</body>`).document.querySelector('body')!.firstElementChild!;
}

function part(id: string, kind: Part['kind'], text: string): Part {
  return { id, title: id, kind, element: html(`<section>${text}</section>`) };
}

/** A book of two chapters, of which the second names again the note of the first. */
export const SMALL_BOOK: Manuscript = {
  title: 'Plums & pears',
  description: 'What fruit cost.',
  address: 'https://example.com/2031/',
  cover: { svg: '<svg/>', alt: 'A “cover”' },
  sheet: html('<header><h1>Plums</h1></header>'),
  parts: [
    part(
      'plums',
      'chapter',
      '<h2>Plums</h2><p>Sold for ¥5<a class="note-mark" href="#n-plums">ƒ1</a>, lost −¥3.5bn. <a href="#about-pears">See</a> <a href="#nowhere">there</a> <a href="https://example.com/">or here</a>.</p>',
    ),
    part(
      'pears',
      'chapter',
      '<h2 id="about-pears">Pears</h2><p class="small">As plums<a class="note-mark" href="#n-plums">ƒ1</a>, not figs<a class="note-mark" href="#n-figs">ƒ2</a>.</p>',
    ),
    part(
      'notes',
      'notes',
      '<aside id="n-plums"><p>2 + 3</p><p>Class A</p></aside><aside id="n-figs"><p>1 + 1</p></aside>',
    ),
  ],
  pictures: [],
  drawings: new Map([['a', { file: '<svg width="10" height="20"/>', width: 10, top: 0, height: 20 }]]),
};
