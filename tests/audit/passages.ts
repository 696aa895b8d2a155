import { plainSigns } from '../../src/lib/search-text.ts';
import type { Problem } from '../../src/data/reading/problem.ts';

/** One section of the report as running text, with the line its paragraph begins on. */
export interface Passage {
  chapter: number;
  section: number;
  line: number;
  text: string;
}

/** A chapter as `edition.json` lists it: its sections in the report's order, one a paragraph. */
export interface Outline {
  number: number;
  sections: { number: number }[];
}

interface Paragraph {
  line: number;
  text: string;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * Cuts a report into sections. A line with the next roman number opens a chapter; what stands before the first one
 * is the introduction. A chapter whose paragraphs are not as many as its sections is a problem.
 */
export function readPassages(
  report: string,
  outlines: Outline[],
  file: string,
): { passages: Passage[]; problems: Problem[] } {
  const passages: Passage[] = [];
  const problems: Problem[] = [];
  for (const [number, paragraphs] of splitChapters(report).entries()) {
    const sections = outlines.find((outline) => outline.number === number)?.sections ?? [];
    if (sections.length !== paragraphs.length) {
      problems.push({
        file,
        line: paragraphs[0]?.line ?? 1,
        column: `chapter ${number}`,
        wrong: `${paragraphs.length} paragraphs, but the edition lists ${sections.length} sections`,
        right: 'one section a paragraph',
      });
    }
    for (const [index, paragraph] of paragraphs.entries()) {
      passages.push({ chapter: number, section: sections[index]?.number ?? index, ...paragraph });
    }
  }
  return { passages, problems };
}

/** Straight quotes, plain hyphens and single spaces, so that a phrase is found however it was typed. */
export function normalise(text: string): string {
  return plainSigns(text).replace(/\s+/g, ' ').trim();
}

function splitChapters(report: string): Paragraph[][] {
  const chapters: Paragraph[][] = [[]];
  let pending = '';
  for (const [index, line] of report.split('\n').entries()) {
    const text = normalise(line);
    const paragraphs = chapters.at(-1)!;
    if (text === '') continue;
    if (text.startsWith(`${ROMAN[chapters.length]}. `)) {
      chapters.push([]);
      pending = text;
    } else if (isSentence(text) || paragraphs.length === 0) {
      paragraphs.push({ line: index + 1, text: `${pending} ${text}`.trim() });
      pending = '';
    } else {
      paragraphs.at(-1)!.text += ` ${text}`;
    }
  }
  const [introduction = [], ...rest] = chapters;
  return [joinParagraphs(introduction), ...rest];
}

/** The names of pictures under the last paragraph end no sentence; they belong to the paragraph above. */
function isSentence(text: string): boolean {
  return /[.!?]"?$/.test(text);
}

/** The title and what follows it are one section: the introduction has no others. */
function joinParagraphs(paragraphs: Paragraph[]): Paragraph[] {
  const [first] = paragraphs;
  return first ? [{ line: first.line, text: paragraphs.map(({ text }) => text).join(' ') }] : [];
}
