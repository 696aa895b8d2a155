import type { APIRoute, GetStaticPaths } from 'astro';
import { coverSocial } from '../../charts/cover-poster.ts';
import { png } from '../../charts/raster.ts';
import { publication, years } from '../../components/publication.ts';

export const getStaticPaths = (() => years.map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { edition } = publication(params.year);
  return new Response(png(coverSocial(edition), 1), { headers: { 'Content-Type': 'image/png' } });
};
