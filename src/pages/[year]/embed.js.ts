import type { APIRoute } from 'astro';
import { embedScript } from '../../components/chart/embed-script.ts';
import { yearPaths } from '../../components/site/publication.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute = () => new Response(embedScript);
