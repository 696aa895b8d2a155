import type { APIRoute, GetStaticPaths } from 'astro';
import { TILES, tile } from '../pictures/icon.ts';

export const getStaticPaths = (() =>
  TILES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await tile(Number(params.size)), { headers: { 'Content-Type': 'image/png' } });
