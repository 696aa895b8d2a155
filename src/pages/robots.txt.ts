import type { APIRoute } from 'astro';
import { publication } from '../components/site/publication.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(`${publication().to.home}sitemap-index.xml`, site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
