import type { APIRoute } from 'astro';
import { absoluteAddresses, publication, yearPaths } from '../../../components/site/publication.ts';
import { chartSchema } from '../../../open-data/json-schema.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute = ({ params }) => {
  const { edition } = publication(params.year);
  return new Response(chartSchema(absoluteAddresses(params.year!).chartSchema, edition));
};
