import type { APIRoute } from 'astro';
import { pagesOf } from '../../components/cover/pages.ts';
import { counts } from '../../components/overlap/counts.ts';
import { publication, years } from '../../components/site/publication.ts';

export const getStaticPaths = () =>
  years.map((year) => ({ params: { year, companies: String(publication(year).edition.companyCount) } }));

/** The counts of companies with the fewest and the most companies of each, for those who reckon themselves. */
export const GET: APIRoute = async ({ params }) => {
  const site = publication(params.year);
  const { overlaps } = await pagesOf(site);
  const { all, counts: found } = counts(site, overlaps);
  return Response.json({
    companies: all.whole,
    counts: found.map(({ id, figure, said, low, high, part_of, apart }) => ({
      id,
      subject: figure.subject,
      said,
      printed: figure.printed,
      section: figure.section,
      period: figure.period,
      low,
      high,
      part_of,
      apart,
    })),
  });
};
