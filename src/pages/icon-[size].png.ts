import type { APIRoute, GetStaticPaths } from 'astro';
import { TILES, tile } from '../charts/icon.ts';

export const getStaticPaths = (() =>
  TILES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(tile(Number(params.size)), { headers: { 'Content-Type': 'image/png' } });
