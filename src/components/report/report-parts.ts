import { roman } from '../../lib/number/roman.ts';
import { publishedChapters, sectionAnchor, type Publication } from '../site/publication.ts';

/** A part of the whole report: it begins on a sheet of its own and gives its title to the head of its sheets. */
export interface ReportPart {
  /** its anchor */
  id: string;
  /** class of the part, by which its sheets know it */
  sheet: string;
  /** of a chapter; empty for what stands beside the chapters */
  numeral: string;
  title: string;
  /** number of the chapter whose colour it has */
  chapter: number;
  sections: { anchor: string; title: string }[];
}

/** Parts beside the chapters, by anchor. */
export const ACROSS_PART = 'across-the-report';
export const NOTES_PART = 'notes';
export const GLOSSARY_PART = 'glossary';
export const SOURCES_PART = 'sources';

/** What the whole report holds, in order. */
export function reportParts(site: Publication): ReportPart[] {
  const chapters = publishedChapters(site).map((chapter) => ({
    id: chapter.slug,
    sheet: `sheet-${chapter.slug}`,
    numeral: roman(chapter.number),
    title: chapter.title,
    chapter: chapter.number,
    sections: chapter.sections.map((section) => ({
      anchor: sectionAnchor(chapter, section),
      title: section.title,
    })),
  }));
  return [
    ...chapters,
    beside(ACROSS_PART, 'Across the report'),
    beside(NOTES_PART, 'Behind the numbers'),
    beside(GLOSSARY_PART, 'Glossary'),
    beside(SOURCES_PART, 'Sources and terms'),
  ];
}

function beside(id: string, title: string): ReportPart {
  return { id, sheet: `sheet-${id}`, numeral: '', title, chapter: 0, sections: [] };
}
