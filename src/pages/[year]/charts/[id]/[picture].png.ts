import type { APIRoute } from 'astro';
import { chartFile } from '../../../../components/chart/chart-file.ts';
import { chartOf, chartPaths, publication } from '../../../../components/site/publication.ts';
import { CHART_PICTURES, type ChartPicture } from '../../../../lib/address.ts';
import { png } from '../../../../pictures/raster.ts';
import { chartSocial } from '../../../../pictures/social.ts';

type Picture = ChartPicture | 'social';

export const getStaticPaths = () =>
  chartPaths().flatMap(({ params }) =>
    [...CHART_PICTURES, 'social' as const].map((picture) => ({
      params: { ...params, picture },
      props: { picture },
    })),
  );

export const GET: APIRoute<{ picture: Picture }> = async ({ params, props: { picture } }) => {
  const site = publication(params.year);
  const chart = chartOf(site, params.id!);
  const body =
    picture === 'social'
      ? await png(chartSocial(chart, site.edition), 1)
      : await chartFile(site, chart, picture);
  return new Response(body, { headers: { 'Content-Type': 'image/png' } });
};
