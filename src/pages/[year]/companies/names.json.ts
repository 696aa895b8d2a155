import type { APIRoute } from 'astro';
import { companyNames } from '../../../components/companies/names.ts';
import { publication, yearPaths } from '../../../components/site/publication.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute = ({ params }) => Response.json(companyNames(publication(params.year)));
