import type { APIRoute, GetStaticPaths } from 'astro';
import { png } from '../../../pictures/raster.ts';
import { chapterSocial } from '../../../pictures/social.ts';
import { publication, publishedChapters, years } from '../../../components/site/publication.ts';

export const getStaticPaths = (() =>
  years.flatMap((year) =>
    publishedChapters(publication(year)).map(({ slug }) => ({ params: { year, chapter: slug } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { edition, charts } = publication(params.year);
  const chapter = edition.chapters.find(({ slug }) => slug === params.chapter)!;
  const chart = charts.find((each) => each.chapter === chapter.number);
  if (!chart) throw new Error(`social picture: chapter “${chapter.slug}” has no chart`);
  return new Response(await png(chapterSocial(chapter, chart, edition), 1), {
    headers: { 'Content-Type': 'image/png' },
  });
};
