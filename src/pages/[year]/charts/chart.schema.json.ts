import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteAddresses, publication, years } from '../../../components/publication.ts';
import { chartSchema } from '../../../open-data/json-schema.ts';

export const getStaticPaths = (() => years.map((year) => ({ params: { year } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { version } = publication(params.year).edition;
  return new Response(chartSchema(absoluteAddresses(params.year!).chartSchema, version));
};
