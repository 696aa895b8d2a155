import type { APIRoute } from 'astro';
import { oembed } from '../../../../pictures/embed.ts';
import { absolute, chartOf, chartPaths, publication } from '../../../../components/site/publication.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const site = publication(params.year);
  const chart = chartOf(site, params.id!);
  const body = oembed(chart, site.edition, {
    home: absolute(site.to.cover),
    page: absolute(site.to.chart(chart.id)),
    picture: absolute(site.to.chartSocial(chart.id)),
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
};
