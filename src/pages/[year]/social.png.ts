import type { APIRoute } from 'astro';
import { coverSocial } from '../../pictures/cover-poster.ts';
import { png } from '../../pictures/raster.ts';
import { publication, yearPaths } from '../../components/site/publication.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute = async ({ params }) => {
  const { edition } = publication(params.year);
  return new Response(await png(coverSocial(edition), 1), { headers: { 'Content-Type': 'image/png' } });
};
