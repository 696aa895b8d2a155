import type { APIRoute, GetStaticPaths } from 'astro';
import { stepPosters } from '../../../pictures/cover-poster.ts';
import { png } from '../../../pictures/raster.ts';
import { pagesOf } from '../../../components/cover/pages.ts';
import { publication, years } from '../../../components/site/publication.ts';

export const getStaticPaths = (async () => {
  const paths = years.map(async (year) => {
    const { cover } = await pagesOf(publication(year));
    return cover.steps.map(({ step }) => ({ params: { year, step } }));
  });
  return (await Promise.all(paths)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const site = publication(params.year);
  const { cover } = await pagesOf(site);
  const picture = stepPosters(site.edition, cover).get(params.step!)!();
  return new Response(await png(picture, 1), { headers: { 'Content-Type': 'image/png' } });
};
