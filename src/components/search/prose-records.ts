import { roman } from '../../lib/number/roman.ts';
import type { SearchRecord } from '../../lib/search-record.ts';
import type { Point } from '../points/points.ts';
import { plainText, sectionTexts } from '../chapter/prose-text.ts';
import { placeOf, publishedChapters, type Publication } from '../site/publication.ts';

/** A chapter, as its file has it. */
export interface ChapterFile {
  chapter: number;
  summary: string;
  /** MDX */
  body: string;
}

/** A point of what stands between the lines, as its file has it. */
export interface PointFile extends Omit<Point, 'entry' | 'verdict' | 'pair'> {
  /** MDX */
  body: string;
}

/** A chapter and each of its sections, to be found. Throws where a section has no prose. */
export function chapterRecords(site: Publication, { chapter, summary, body }: ChapterFile): SearchRecord[] {
  const { slug, title, topic, sections } = publishedChapters(site).find(({ number }) => number === chapter)!;
  const texts = sectionTexts(site.edition, body);
  const head = { kind: 'chapter' as const, chapter };
  const place = `Chapter ${roman(chapter)} · ${topic}`;
  return [
    { ...head, address: site.to.chapter(slug), place, title, text: summary, words: topic },
    ...sections.map(({ id, number, title }) => {
      const text = texts.get(id);
      if (!text) throw new Error(`search: section ${chapter}.${number} “${id}” has no prose`);
      const place = `Section ${placeOf(site, `${chapter}.${number}`).locator} · ${topic}`;
      return { ...head, address: site.to.section(slug, id), place, title, text, words: '' };
    }),
  ];
}

/** A point of what stands between the lines, to be found. */
export function pointRecord(site: Publication, point: PointFile): SearchRecord {
  const { id, number, heading, chapter, section, because, body } = point;
  return {
    address: site.to.point(id),
    kind: 'point',
    chapter,
    place: `Between the lines, point ${number} · ${placeOf(site, section).locator}`,
    title: heading,
    text: `${because} ${plainText(site.edition, body)}`,
    words: '',
  };
}
