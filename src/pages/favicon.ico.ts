import type { APIRoute } from 'astro';
import { ico, tabPicture } from '../pictures/icon.ts';

const SIZE = 32;

export const GET: APIRoute = async () =>
  new Response(ico(await tabPicture(SIZE), SIZE), {
    headers: { 'Content-Type': 'image/vnd.microsoft.icon' },
  });
