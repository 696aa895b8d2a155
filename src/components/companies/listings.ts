import { rowsAbout, type Subject } from '../../charts/appearance.ts';
import type { Edition } from '../../data/edition.ts';
import { profile, type Company, type Mention } from '../../data/profile.ts';
import { alphabetical } from '../../lib/alphabet.ts';
import { placeIn } from '../../lib/section.ts';
import type { Publication } from '../site/publication.ts';

/** A company with all that this publication shows of it. */
export interface Listing {
  company: Company;
  mentions: Mention[];
  /** that name it */
  chapters: Edition['chapters'];
  drawings: Drawing[];
}

/** A chart or a card that shows the company, as a link that lights its rows. */
export interface Drawing {
  id: string;
  chapter: number;
  /** `Chart 18`; a card has no number */
  name: string;
  headline: string;
  href: string;
}

/** Every company the report names, in the order of their names. */
export function directory(site: Publication): Listing[] {
  const { companies, chapters } = site.edition;
  return [...companies.values()]
    .toSorted((a, b) => alphabetical(a.short_name, b.short_name))
    .map((company) => {
      const mentions = profile(site.edition, company);
      const figures = new Set(mentions.flatMap((mention) => mention.figures.map(({ id }) => id)));
      return {
        company,
        mentions,
        chapters: chapters.filter(({ number }) =>
          mentions.some(({ section }) => placeIn(section).chapter === number),
        ),
        drawings: drawings(site, { name: company.short_name, figures }),
      };
    });
}

/** Drawings that show every one of these companies: to be named once, not at each. */
export function drawingsOfAll([first, ...others]: Listing[]): Drawing[] {
  const all = first?.drawings ?? [];
  return all.filter(({ id }) => others.every((each) => each.drawings.some((drawing) => drawing.id === id)));
}

/** How much is said and drawn of a company: “3 figures, 2 charts”. */
export function saidOf({ mentions, drawings }: Listing): string {
  const figures = mentions.flatMap((mention) => mention.figures).length;
  const counts = [counted(figures, 'figure'), counted(drawings.length, 'chart')];
  return counts.filter(Boolean).join(', ') || 'named without a figure';
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** A place where companies are listed, or an industry, as an address asks for it: `sse-star-market`. */
export function choiceOf(name: string): string {
  return name.toLowerCase().replace(/,? /g, '-');
}

function drawings({ edition, charts, cards, to }: Publication, subject: Subject): Drawing[] {
  const slug = (chapter: number) => edition.chapters.find(({ number }) => number === chapter)!.slug;
  const ofCharts = charts.flatMap((chart) => {
    const keys = rowsAbout(chart, subject);
    const { id, chapter, headline } = chart;
    const name = `Chart ${chart.number}`;
    return keys.length ? [{ id, chapter, name, headline, href: to.chartRow(id, keys.join('~')) }] : [];
  });
  const ofCards = cards.flatMap((card) => {
    const { id, chapter, headline } = card;
    const href = to.section(slug(chapter), id);
    return rowsAbout(card, subject).length ? [{ id, chapter, name: 'Figure', headline, href }] : [];
  });
  return [...ofCharts, ...ofCards];
}
