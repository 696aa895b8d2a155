import type { APIRoute } from 'astro';
import { points } from '../../components/points/points.ts';
import { prose } from '../../components/chapter/prose.ts';
import { publication, years } from '../../components/site/publication.ts';
import { searchRecords } from '../../components/search/search-records.ts';

/** What can be found, for the build to make its index of; it is taken away again before anything is published. */
export const GET: APIRoute = async () => Response.json((await Promise.all(years.map(recordsOf))).flat());

async function recordsOf(year: string) {
  const site = publication(year);
  const chapters = (await prose(Number(year))).map(({ data, body = '' }) => ({ ...data, body }));
  const between = (await points(site)).map(({ entry, ...point }) => ({
    ...point,
    body: entry.body ?? '',
  }));
  return searchRecords(site, chapters, between);
}
