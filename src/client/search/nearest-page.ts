import { nearest } from '../../lib/nearest.ts';

/** `<nearest-page>`: proposes the page whose address is most like the one that was asked for, if any is. */
class NearestPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const found = nearest(location.pathname, await this.paths());
    if (!found) return;
    const link = document.createElement('a');
    link.href = link.textContent = found;
    this.append('Did you mean ', link, '?');
  }

  /** Paths of all pages; none where the sitemap cannot be had. */
  private async paths(): Promise<string[]> {
    try {
      const response = await fetch(this.dataset['sitemap']!);
      const text = response.ok ? await response.text() : '';
      return [...text.matchAll(/<loc>([^<]*)/g)].map(([, address]) => new URL(address!).pathname);
    } catch {
      return [];
    }
  }
}

customElements.define('nearest-page', NearestPage);
