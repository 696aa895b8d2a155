import { sha256 } from '../lib/files/checksum.ts';
import { imagesOf, type Drawings, type Picture } from './drawing.ts';
import { make, rename, shownIn, unwrap } from './element.ts';
import type { Page } from './page.ts';

/** A figure of a page as a figure of a book: a place for an image of its drawings, its number, its address as a link. Swatches of its key go into `drawings`. */
export function bookChart(figure: Element, drawingOf: Page['drawingOf'], drawings: Drawings): Picture {
  for (const swatch of figure.querySelectorAll('.key svg')) bookSwatch(swatch, drawingOf(swatch), drawings);
  const number = figure.querySelector('figcaption')!.getAttribute('data-number');
  if (number) bookAddress(figure, number);
  const picture = figure.querySelector('.picture')!;
  const place = make(picture, 'p', { class: 'picture' });
  const only = picture.querySelector('svg')!;
  const drawing = (width: string) => drawingOf(picture.querySelector(`.${width} svg`) ?? only);
  picture.replaceWith(place);
  for (const part of figure.querySelectorAll('figcaption')) unwrap(part);
  for (const name of figure.querySelectorAll('summary')) bookFold(name);
  figure.replaceWith(holderOf(figure));
  return {
    name: figure.id,
    drawings: { wide: drawing('wide'), narrow: drawing('narrow') },
    described: shownIn(only),
    shown: [place],
  };
}

/** What holds a figure of a book: of a `figure` converters of pages keep one image and its caption, and lose its table. */
function holderOf(figure: Element): Element {
  const kind = figure.matches('.chart') ? 'chart' : 'card';
  return make(figure, 'div', { id: figure.id, class: kind }, ...figure.childNodes);
}

/** A swatch of a key says nothing that the words beside it do not say. The same swatch is one file. */
function bookSwatch(swatch: Element, drawing: string, drawings: Drawings): void {
  const [src] = imagesOf(drawing, `key-${sha256(drawing).slice(0, 8)}`, Infinity, drawings);
  const [width, height] = ['width', 'height'].map((dimension) => swatch.getAttribute(dimension)!);
  const image = make(swatch, 'img', { src: src!, alt: '', class: 'swatch', width: width!, height: height! });
  const link = swatch.parentElement!.querySelector('a');
  if (link) unwrap(link);
  swatch.replaceWith(image);
}

/** What is folded on a screen is open in a book; a table needs no name but its caption. */
function bookFold(summary: Element): void {
  const table = summary.parentElement!.querySelector('table');
  if (table) summary.remove();
  else rename(summary, 'p').className = 'label';
}

/** The number of a chart stands before its headline, the address of its page as a link beneath its source. */
function bookAddress(figure: Element, number: string): void {
  const address = /\S+$/.exec(figure.querySelector('.address')!.textContent)![0];
  const link = make(figure, 'a', { href: address }, address);
  figure.querySelector('.headline')!.prepend(`${number} · `);
  figure.querySelector('.source')!.after(make(figure, 'p', { class: 'address' }, link));
}
