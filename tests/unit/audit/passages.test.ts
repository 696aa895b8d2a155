import { describe, expect, it } from 'vitest';
import { readPassages } from '../../audit/passages.ts';
import { problemLine } from '../../../src/data/reading/problem.ts';
import { CHAPTERS, REPORT } from './example.ts';

describe('readPassages(report, chapters, file)', () => {
  it('gives each paragraph the section the edition lists for it', () => {
    const { passages, problems } = readPassages(REPORT, CHAPTERS, 'report.txt');
    expect(passages.map(({ chapter, section, line }) => [chapter, section, line])).toEqual([
      [0, 0, 1],
      [1, 1, 7],
      [1, 2, 9],
      [2, 0, 13],
      [2, 1, 15],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves no words out: title, headings and picture names belong to the section beside them', () => {
    const { passages } = readPassages(REPORT, CHAPTERS, 'report.txt');
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(passages.map(({ text }) => text).join(''))).toBe(words(REPORT).replaceAll('’', "'"));
  });

  it('reports a chapter with another number of paragraphs', () => {
    const { problems } = readPassages(`${REPORT}\nOne more was added.\n`, CHAPTERS, 'report.txt');
    expect(problems.map(problemLine)).toEqual([
      'report.txt:13:chapter 2: 3 paragraphs, but the edition lists 2 sections → one section a paragraph',
    ]);
  });
});
