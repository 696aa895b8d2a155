import type { APIRoute } from 'astro';
import { prose } from '../../components/prose.ts';
import { publication, years } from '../../components/publication.ts';
import { searchRecords } from '../../components/search-records.ts';

/** What can be found, for the build to make its index of; it is taken away again before anything is published. */
export const GET: APIRoute = async () => {
  const records = years.map(async (year) => {
    const chapters = (await prose(Number(year))).map(({ data, body = '' }) => ({ ...data, body }));
    return searchRecords(publication(year), chapters);
  });
  return Response.json((await Promise.all(records)).flat());
};
