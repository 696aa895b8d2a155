import { nearest } from '../../lib/nearest.ts';
import { tell } from '../site/live-region.ts';

/** Proposes the page of the sitemap whose address is most like that of this page, if any is. Rejects where the sitemap cannot be had. */
export async function propose(place: HTMLElement, sitemap: string): Promise<void> {
  const response = await fetch(sitemap);
  const text = response.ok ? await response.text() : '';
  const paths = [...text.matchAll(/<loc>([^<]*)/g)].map(([, address]) => new URL(address!).pathname);
  const found = nearest(location.pathname, paths);
  if (!found) return;
  const link = document.createElement('a');
  link.href = link.textContent = found;
  tell(place, ['Did you mean ', link, '?']);
}
