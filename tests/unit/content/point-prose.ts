import { idsIn } from '../../../src/data/text.ts';
import { parseChapter, type ChapterProse } from './chapter-prose.ts';

/** A point’s file taken apart: what its head says of it, and its words as those of a chapter. */
export interface PointProse {
  number: number;
  id: string;
  heading: string;
  /** of the heading */
  headingIds: string[];
  verdict: string;
  because: string;
  overturn: string;
  /** the row of a chart that holds the same figures against each other; empty where none does */
  check: string;
  section: string;
  arithmetic: string[];
  charts: string[];
  cards: string[];
  prose: ChapterProse;
}

const FILE = /^(\d+)-(.+)\.mdx$/;
const FRONTMATTER = /^---\n(.*?)\n---\n/s;

export function parsePoint(file: string, source: string): PointProse {
  const [, number = '', id = ''] = FILE.exec(file) ?? [];
  const [frontmatter = '', head = ''] = FRONTMATTER.exec(source) ?? [];
  const text = (key: string) => new RegExp(`^${key}: '?(.*?)'?$`, 'm').exec(head)?.[1] ?? '';
  const list = (key: string) =>
    new RegExp(`^${key}:\\n((?:  - .+\\n?)+)`, 'm').exec(head)?.[1]!.match(/(?<=- ).+/g) ?? [];
  const heading = text('heading');
  return {
    number: Number(number),
    id,
    heading,
    headingIds: idsIn(heading),
    verdict: text('verdict'),
    because: text('because'),
    overturn: text('overturn'),
    check: text('check'),
    section: text('section'),
    arithmetic: list('arithmetic'),
    charts: list('charts'),
    cards: list('cards'),
    prose: {
      ...parseChapter(file, source.slice(frontmatter.length)),
      summary: `${text('because')}\n${text('overturn')}`,
    },
  };
}
