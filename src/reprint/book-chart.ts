import { sha256 } from '../lib/files/checksum.ts';
import { imagesOf, type Drawings, type Medium } from './drawing.ts';
import { make, rename, unwrap } from './element.ts';

/** A figure of a page as a figure of a book: an image in place of its drawings, its number, its address as a link. */
export function bookChart(figure: Element, medium: Medium, drawings: Drawings): void {
  for (const swatch of figure.querySelectorAll('.key svg')) bookSwatch(swatch, drawings);
  const number = figure.querySelector('figcaption')!.getAttribute('data-number');
  if (number) bookAddress(figure, number);
  const picture = figure.querySelector('.picture')!;
  const drawing = picture.querySelector(`.${medium.drawing} svg`) ?? picture.querySelector('svg')!;
  const images = imagesOf(drawing, figure.id, medium.most, drawings);
  picture.replaceWith(...images.map((image) => make(picture, 'p', { class: 'picture' }, image)));
  for (const part of figure.querySelectorAll('figcaption')) unwrap(part);
  for (const name of figure.querySelectorAll('summary')) bookFold(name);
  figure.replaceWith(holderOf(figure));
}

/** What holds a figure of a book: of a `figure` converters of pages keep one image and its caption, and lose its table. */
function holderOf(figure: Element): Element {
  const kind = figure.matches('.chart') ? 'chart' : 'card';
  return make(figure, 'div', { id: figure.id, class: kind }, ...figure.childNodes);
}

/** A swatch of a key says nothing that the words beside it do not say. The same swatch is one file. */
function bookSwatch(swatch: Element, drawings: Drawings): void {
  const name = `key-${sha256(swatch.outerHTML).slice(0, 8)}`;
  const [image] = imagesOf(swatch, name, Infinity, drawings);
  image!.className = 'swatch';
  for (const dimension of ['width', 'height'])
    image!.setAttribute(dimension, swatch.getAttribute(dimension)!);
  const link = swatch.parentElement!.querySelector('a');
  if (link) unwrap(link);
  swatch.replaceWith(image!);
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
