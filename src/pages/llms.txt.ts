import type { APIRoute } from 'astro';
import { prose } from '../components/chapter/prose.ts';
import { absolute, publication, publishedChapters } from '../components/site/publication.ts';
import { inWords } from '../lib/number/in-words.ts';
import { siteName } from '../lib/site-name.ts';

/** The pages that are there as Markdown, for tools that read for people. */
export const GET: APIRoute = async () => {
  const site = publication();
  const { edition, charts, to } = site;
  const summaries = new Map((await prose(edition.year)).map(({ data }) => [data.chapter, data.summary]));
  const line = (title: string, path: string, about: string) =>
    `- [${inWords(title)}](${absolute(`${path}index.md`)}): ${inWords(about)}`;
  const parts = {
    Chapters: publishedChapters(site).map(({ number, slug, title }) =>
      line(title, to.chapter(slug), summaries.get(number)!),
    ),
    'Read against others': [
      line('Between the lines', to.betweenTheLines, 'what the report implies, leaves out or slips on'),
    ],
    Charts: charts.map(({ id, headline, subtitle }) => line(headline, to.chart(id), subtitle)),
    Data: [`- [Every table](${absolute(to.data)}): CSV, JSON and a workbook, each column explained`],
  };
  const text = Object.entries(parts).map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}\n`);
  return new Response(`# ${siteName(edition.year)}\n\n${text.join('\n')}`);
};
