import type { APIRoute } from 'astro';
import { coverSocial } from '../../pictures/cover-poster.ts';
import { png } from '../../pictures/raster.ts';
import { pagesOf } from '../../components/cover/pages.ts';
import { publication, yearPaths } from '../../components/site/publication.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute = async ({ params }) => {
  const site = publication(params.year);
  const { cover } = await pagesOf(site);
  return new Response(await png(coverSocial(site.edition, cover), 1), {
    headers: { 'Content-Type': 'image/png' },
  });
};
