import type { APIRoute } from 'astro';
import { tile } from '../pictures/icon.ts';

export const GET: APIRoute = async () =>
  new Response(await tile(180), { headers: { 'Content-Type': 'image/png' } });
