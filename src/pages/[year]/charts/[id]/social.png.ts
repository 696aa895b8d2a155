import type { APIRoute } from 'astro';
import { png } from '../../../../pictures/raster.ts';
import { chartSocial } from '../../../../pictures/social.ts';
import { chartOf, chartPaths, publication } from '../../../../components/site/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async ({ params }) => {
  const site = publication(params.year);
  const body = await png(chartSocial(chartOf(site, params.id!), site.edition), 1);
  return new Response(body, { headers: { 'Content-Type': 'image/png' } });
};
