import type { APIRoute } from 'astro';
import { TILES } from '../pictures/icon.ts';
import { palette } from '../lib/palette.ts';
import { PUBLISHER } from '../citing/terms.ts';
import { publication } from '../components/site/publication.ts';

export const GET: APIRoute = () => {
  const { home } = publication().to;
  const paper = palette('light').get('paper');
  const icons = TILES.map((size) => ({
    src: `${home}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    name: PUBLISHER,
    short_name: 'STAR Market',
    start_url: home,
    icons,
    theme_color: paper,
    background_color: paper,
  };
  return new Response(JSON.stringify(manifest, null, 2) + '\n', {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
