import type { Card } from '../../charts/card.ts';
import type { Chart } from '../../charts/chart.ts';
import { drawnEdition, years, type DrawnEdition } from '../../charts/editions.ts';
import { contextNumbers, totalNumbers } from '../../data/context.ts';
import type { Edition } from '../../data/edition.ts';
import { addresses, type Addresses } from '../../lib/address.ts';
import { memoize } from '../../lib/memoize.ts';
import { didYouMean } from '../../lib/nearest.ts';
import { locator, placeIn } from '../../lib/section.ts';

/** An edition as it is published: its data, its charts, its cards and its addresses. */
export interface Publication extends DrawnEdition {
  to: Addresses;
}

export type Chapter = Edition['chapters'][number];

export { years };

/** The edition a page belongs to; the newest where its address names none. */
export function publication(year?: string): Publication {
  return publications(year);
}

const publications = memoize((year: string | undefined): Publication => {
  const drawn = drawnEdition(year);
  return { ...drawn, to: addresses(import.meta.env.BASE_URL, drawn.edition.year) };
});

/** An address with the origin the site is published at, for files and readers outside it. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** The addresses of a year with their origin, for files and readers outside the site. */
export function absoluteAddresses(year: number | string): Addresses {
  return addresses(absolute(import.meta.env.BASE_URL), year);
}

/** Where a number’s row stands: in the ledger, among what was printed elsewhere, among the earlier editions or other totals of the board. */
export function numberLink({ edition, to }: Pick<Publication, 'edition' | 'to'>, id: string): string {
  if (edition.secondSources.has(id)) return to.secondSource(id);
  const year = contextNumbers(edition.context).get(id)?.year;
  if (year) return to.earlierEdition(year);
  const total = totalNumbers(edition.boardTotals).get(id);
  return total ? `${to.board}#${total.row.id}` : to.fact(id);
}

/** The chapters that have a page: the introduction’s only figure stands on the cover. */
export function publishedChapters({ edition }: Publication): Chapter[] {
  return edition.chapters.filter(({ number }) => number > 0);
}

/** Anchor of a section on the page of the whole report, where other chapters have sections of the same name. */
export function sectionAnchor({ slug }: Chapter, { id }: Chapter['sections'][number]): string {
  return `${slug}-${id}`;
}

/** Where in the report a figure stands. */
export interface Place {
  /** as the report counts: `I.1` */
  locator: string;
  chapterTitle: string;
  title: string;
  href: string;
}

/** The place named by a section id such as `1.1`. Throws where the edition has no such section. */
export function placeOf({ edition, to }: Publication, id: string): Place {
  const place = placeIn(id);
  const chapter = edition.chapters.find(({ number }) => number === place.chapter);
  const section = chapter?.sections.find(({ number }) => number === place.section);
  if (!chapter || !section) throw new Error(`place: edition ${edition.year} has no section ${id}`);
  return {
    locator: locator(id),
    chapterTitle: chapter.title,
    title: section.title,
    href: chapter.number === 0 ? to.cover : to.section(chapter.slug, section.id),
  };
}

const byId = memoize((charts: Chart[]) => new Map(charts.map((chart) => [chart.id, chart])));

/** The chart with this id. Throws where there is none, so that a mistyped tag stops the build. */
export function chartOf({ charts, edition }: Publication, id: string): Chart {
  return byId(charts).get(id) ?? unknown('chart', id, byId(charts).keys(), edition);
}

/** `npm run check` tells the place of such an id; the dev server comes here without it. */
function unknown(kind: string, id: string, known: Iterable<string>, { year }: Edition): never {
  throw new Error(`unknown ${kind} “${id}” → ${didYouMean(id, known, `one of edition ${year}`)}`);
}

/** A chart or card that speaks of a figure, as a link to the row that states it where there is one. */
export interface Appearance {
  /** the chart’s; a card has none */
  number: string;
  headline: string;
  href: string;
}

/** Where a figure is drawn or told: the charts in their order, then the cards. */
export function appearances(site: Publication, figureId: string): Appearance[] {
  return allAppearances(site).get(figureId) ?? [];
}

/** Looked up once for all figures: to go through all charts for each would take the square of the time. */
const allAppearances = memoize(({ charts, cards, edition, to }: Publication) => {
  const slug = (number: number) => edition.chapters.find((each) => each.number === number)!.slug;
  const all = new Map<string, Appearance[]>();
  const add = (figureId: string, appearance: Appearance) =>
    all.set(figureId, [...(all.get(figureId) ?? []), appearance]);
  for (const chart of charts)
    for (const id of chart.figureIds)
      add(id, { number: chart.number, headline: chart.headline, href: chartLink(chart, id, to) });
  for (const { figureIds, chapter, headline, id } of cards)
    for (const figureId of figureIds)
      add(figureId, { number: '', headline, href: to.section(slug(chapter), id) });
  return all;
});

function chartLink({ id, rows }: Chart, figureId: string, to: Addresses): string {
  const row = rows.find(({ factId }) => factId === figureId);
  return row ? to.chartRow(id, row.key) : to.chart(id);
}

/** The card with this id. Throws where there is none, so that a mistyped tag stops the build. */
export function cardOf({ cards, edition }: Publication, id: string): Card {
  const card = cards.find((candidate) => candidate.id === id);
  const ids = cards.map((each) => each.id);
  return card ?? unknown('card', id, ids, edition);
}

/** Parameters of every page and file that each edition has one of. */
export function yearPaths() {
  return years.map((year) => ({ params: { year } }));
}

/** Parameters of every page and file that belongs to one chart. */
export function chartPaths() {
  return years.flatMap((year) => publication(year).charts.map(({ id }) => ({ params: { year, id } })));
}
