/** `<site-finder>`: shows the field in the head of the page where it is asked for. What answers it is loaded when it is first used; if it does not come, the field still leads to the search. */
class SiteFinder extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    // A translator of pages may put a copy in the place of the link.
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target as Element).closest('site-finder > a')) return;
      event.preventDefault();
      this.dataset.open = '';
      field.focus();
    });
    const load = async () => (await import('./company-list.ts')).answer(this, field);
    field.addEventListener('focus', () => void load().catch(() => {}), { once: true });
  }
}

customElements.define('site-finder', SiteFinder);
