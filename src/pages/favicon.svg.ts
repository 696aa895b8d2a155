import type { APIRoute } from 'astro';
import { tabIcon } from '../pictures/icon.ts';

export const GET: APIRoute = () =>
  new Response(tabIcon(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
