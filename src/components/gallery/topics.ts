import type { Chart } from '../../charts/chart.ts';
import { kindsOf } from '../../charts/kinds.ts';
import { fold } from '../../lib/search-text.ts';
import { placeIn } from '../../lib/section.ts';
import type { Publication } from '../site/publication.ts';

/** Where charts stand that belong to no chapter. */
export const ACROSS_THE_REPORT = { id: 'across-the-report', title: 'Across the report' };

/** What a chart is about, as the gallery is asked for it: its chapter and, within, its section. */
export function topicsOf({ edition }: Publication, { section }: Chart): string[] {
  const place = placeIn(section);
  const chapter = edition.chapters.find(({ number }) => number === place.chapter);
  if (!chapter || place.chapter === 0) return [ACROSS_THE_REPORT.id];
  // What opens a chapter has no topic but the chapter’s.
  const within = chapter.sections.find(({ number }) => number > 0 && number === place.section);
  return [chapter.slug, ...(within ? [within.id] : [])];
}

/** What the gallery’s fields are answered by. */
export function answersOf(site: Publication, chart: Chart) {
  return {
    'data-text': fold(`Chart ${chart.number} ${chart.headline} ${chart.subtitle}`),
    'data-topic': topicsOf(site, chart).join('|'),
    'data-form': kindsOf(chart.forms)
      .map(({ id }) => id)
      .join('|'),
  };
}
