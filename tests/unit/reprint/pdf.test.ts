import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { heard } from '../../../src/lib/number/heard.ts';
import { bookFile, savedAs } from '../../../src/lib/address.ts';
import { charts, chapters, dist, edition, to } from '../../site/published.ts';

/** Bytes that the issue of a book may have. */
const MOST = 3_000_000;

const file = `${dist}${to.book('pdf')}`;
const bytes = readFileSync(file);
const pdf = await getDocumentProxy(new Uint8Array(bytes));
const pages = await Promise.all(
  Array.from({ length: pdf.numPages }, async (_, at) => {
    const page = await pdf.getPage(at + 1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    return {
      text: squeeze(text),
      tags: tagsOf(await page.getStructTree()),
      links: await page.getAnnotations(),
    };
  }),
);
const all = pages.map(({ text }) => text).join('');
const tags = pages.flatMap(({ tags }) => tags);
const report = read(to.print);

interface Tag {
  role: string;
  alt?: string;
  children?: Tag[];
}

function tagsOf(tree: unknown): Tag[] {
  const { children = [] } = (tree ?? {}) as Tag;
  return children.flatMap((tag) => [tag, ...tagsOf(tag)]);
}

/** Words alone: neither spaces nor the marks of notes, which stand between them. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u2060]|ƒ\d+/g, '');
}

/** Whether words stand there, be it at the foot of one sheet and the head of the next. */
function stands(words: string): boolean {
  if (all.includes(words)) return true;
  const parts = Array.from(words, (_, at) => [words.slice(0, at), words.slice(at)] as const);
  return pages.some(({ text }, at) =>
    parts.some(([before, after]) => text.includes(before) && pages[at + 1]?.text.includes(after)),
  );
}

function read(page: string): Element {
  const { document } = parseHTML(readFileSync(`${dist}${page}index.html`, 'utf8'));
  return document.querySelector('main')!;
}

describe('the report as a PDF', () => {
  it('is small enough to be sent, and says what it is, of which version and where', async () => {
    expect(bytes.length).toBeLessThan(MOST);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: `The STAR Market in ${edition.year}`, Language: 'en-GB' });
    expect(all).toContain(squeeze(`version ${edition.version}`));
    expect(savedAs(edition, to.book('pdf'))).toBe(`star-market-2024-${edition.version}.pdf`);
    expect(bookFile(2024, 'pdf')).toBe('star-market-2024.pdf');
  });

  it.each(chapters.map(({ slug }) => slug))(
    'holds every paragraph of %s, and every cell of its tables',
    (slug) => {
      const chapter = report.querySelector(`#${slug}`)!;
      for (const mark of chapter.querySelectorAll('.note-mark')) mark.remove();
      const paragraphs = [...chapter.querySelectorAll('section > p:not(.locator)')];
      expect(paragraphs.length).toBeGreaterThan(5);
      const sentences = paragraphs.flatMap(({ textContent }) => squeeze(textContent).split('.'));
      expect(sentences.filter((words) => !stands(words))).toEqual([]);
      const cells = [...chapter.querySelectorAll('tbody :is(th, td)')].map(({ textContent }) =>
        squeeze(textContent),
      );
      expect(cells.filter((words) => !stands(words))).toEqual([]);
    },
  );

  it('describes every drawing in the words of the page, and names it by its number', () => {
    const told = tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    for (const { alt, headline, number } of charts) {
      expect(told).toContain(heard(alt));
      expect(all).toContain(squeeze(`${number} · ${headline}`));
    }
  });

  it('has tables with heads of columns and of rows, notes, lists, and headings that skip no level', () => {
    const count = (role: string) => tags.filter((tag) => tag.role === role).length;
    const rows = report.querySelectorAll('tbody th[scope=row]').length;
    expect(count('TH')).toBeGreaterThan(rows);
    expect(count('Note')).toBe(report.querySelectorAll('.footnote').length);
    expect(count('L')).toBeGreaterThan(10);
    const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
  });

  it('has a bookmark for every part, and names in its contents the sheet where each begins', async () => {
    const outline = (await pdf.getOutline()).map(({ title }) => title);
    for (const { title } of chapters)
      expect(
        outline.some((name) => name.endsWith(title)),
        title,
      ).toBe(true);
    expect(outline).toEqual(expect.arrayContaining(['Between the lines', 'Glossary', 'Sources and terms']));
    for (const { number, headline } of charts) {
      const sheet = pages.findLastIndex(({ text }) => text.includes(squeeze(`${number} · ${headline}`)));
      const listed = new RegExp(
        `${escape(squeeze(`${number} · ${headline}`))}[.…]*${sheet + 1}(?=\\d\\d·|\\D|$)`,
      );
      expect(all, headline).toMatch(listed);
    }
  });

  it('has links that lead to its own pages or to whole addresses', () => {
    const links = pages.flatMap(({ links }) => links as { url?: string; dest?: unknown }[]);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter(({ url, dest }) => !dest && !/^https?:\/\//.test(url ?? ''))).toEqual([]);
    for (const { id } of charts)
      expect(
        links.some(({ url }) => url?.endsWith(to.chart(id))),
        id,
      ).toBe(true);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
