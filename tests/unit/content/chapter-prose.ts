import { tagsOf, type Tag as ComponentTag } from '../../../src/checking/tags.ts';
import { contextId, type ContextColumn } from '../../../src/data/context.ts';
import type { Edition } from '../../../src/data/edition.ts';
import { figure, knownFigures } from '../../../src/data/figure.ts';
import { say } from '../../../src/data/saying.ts';

/** A chapter’s file taken apart: the words its author typed and the tags between them. */
export interface ChapterProse {
  file: string;
  /** of the chapter, from the frontmatter; NaN where it is not there */
  number: number;
  summary: string;
  /** what follows the frontmatter */
  body: string;
  tags: Tag[];
}

/** A tag by its place in the body. */
export interface Tag extends ComponentTag {
  line: number;
}

const FRONTMATTER = /^---\nchapter: (\d+)\nsummary: (.*)\n---\n/;

export function parseChapter(file: string, source: string): ChapterProse {
  const [frontmatter = '', number = '', summary = ''] = FRONTMATTER.exec(source) ?? [];
  const body = source.slice(frontmatter.length);
  const linesAbove = frontmatter.split('\n').length - 1;
  const tags = tagsOf(body).map((tag) => ({
    ...tag,
    line: linesAbove + body.slice(0, tag.start).split('\n').length,
  }));
  return { file, number: Number.parseInt(number, 10), summary, body, tags };
}

/** The chapter as it is read, summary first and without charts; a figure with an unknown id leaves a gap. */
export function rendered(chapter: ChapterProse, edition: Edition): string {
  const text = replaceTags(chapter, (tag) => {
    const id = figureId(tag);
    return id && knows(edition, id) ? say(figure(edition, id), tag.props) : '';
  });
  return `${chapter.summary}\n${text}`;
}

/** Only what was typed by hand: figures leave a gap, as do words that the check holds against one; other props of tags than ids stay. */
export function typed(chapter: ChapterProse): string {
  const text = replaceTags(chapter, ({ props }) => {
    const others = Object.entries(props).filter(([prop]) => prop !== 'words');
    return ` ${others.flat().join(' ')} `;
  });
  return `${chapter.summary}\n${text}`;
}

/** The words of a tag’s own paragraph before it. */
export function wordsBefore({ body }: ChapterProse, { start }: Tag): string {
  return body.slice(body.lastIndexOf('\n', start) + 1, start);
}

/** Id of the figure that a tag puts into words; empty where it puts none. */
function figureId({ name, id, props }: Tag): string {
  if (name === 'Fact') return id;
  if (name !== 'Context') return '';
  return contextId(Number(String(props['year']).slice(1, -1)), props['what'] as ContextColumn);
}

export function knows(edition: Edition, id: string): boolean {
  return knownFigures(edition).includes(id);
}

function replaceTags({ body, tags }: ChapterProse, replacement: (tag: Tag) => string): string {
  return tags
    .toReversed()
    .reduce((text, tag) => text.slice(0, tag.start) + replacement(tag) + text.slice(tag.end), body);
}
