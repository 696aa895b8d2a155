/** `<nearest-page>`: proposes the page whose address is most like the one that was asked for. Few come to it, so what looks is loaded there. */
class NearestPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const { propose } = await import('./proposal.ts');
      await propose(this, this.dataset['sitemap']!);
    } catch {
      // Then it proposes nothing.
    }
  }
}

customElements.define('nearest-page', NearestPage);
