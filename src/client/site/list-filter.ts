import { withState } from '../../lib/query.ts';
import { debounce } from './debounce.ts';
import { SETTLING, tell } from './live-region.ts';
import { matches, parseQuery, type ListQuery } from './list-query.ts';

/** ms without a letter after which a search is written into the address: browsers refuse a change at every letter. */
const PAUSE = 200;

/** `<list-filter>`: leaves of the page’s entries those that answer its fields, and keeps what was asked in the address. */
class ListFilter extends HTMLElement {
  private fields!: (HTMLInputElement | HTMLSelectElement)[];
  private entries!: HTMLElement[];
  private readonly writeLater = debounce(() => this.write(), PAUSE);

  connectedCallback(): void {
    this.hidden = false;
    this.fields = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
    this.entries = [...document.querySelectorAll<HTMLElement>('[data-text]')];
    this.addEventListener('input', () => {
      this.show();
      this.writeLater();
    });
    // A translator of pages may put copies in the place of elements.
    this.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('button')) return;
      this.clear();
      this.fields[0]!.focus();
    });
    // Fires where the reader goes back, and where a link of the page leads to an entry.
    addEventListener('popstate', () => this.open());
    this.open();
  }

  /** Shows what the address asks for, and in any case the entry it names. */
  private open(): void {
    this.writeLater.cancel();
    this.fill(parseQuery(location.search));
    this.show();
    const target = this.target();
    const moved = target?.hidden || location.search !== '';
    if (target?.hidden) this.clear();
    if (moved) target?.scrollIntoView();
  }

  private clear(): void {
    this.writeLater.cancel();
    this.fill({});
    this.show();
    this.write();
  }

  /** A field takes only what it can hold: a choice that is not there leaves it empty. */
  private fill(query: ListQuery): void {
    for (const field of this.fields) {
      field.value = query[field.name] ?? '';
      if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
    }
  }

  private query(): ListQuery {
    return Object.fromEntries(this.fields.map(({ name, value }) => [name, value.trim()]));
  }

  /** What the reader asks goes before an entry that the address named earlier. */
  private write(): void {
    const query = withState('', this.query());
    const hash = this.target()?.hidden ? '' : location.hash;
    history.replaceState(history.state, '', location.pathname + query + hash);
  }

  private show(): void {
    const query = this.query();
    for (const entry of this.entries) entry.hidden = !matches(entry.dataset, query);
    for (const section of new Set(this.entries.map((entry) => entry.closest('section')!))) {
      const count = section.querySelectorAll('[data-text]:not([hidden])').length;
      section.hidden = count === 0;
      section.querySelector('.count')?.replaceChildren(`${count}`);
    }
    const shown = this.entries.filter(({ hidden }) => !hidden).length;
    const all = shown === this.entries.length;
    const { noun } = this.dataset;
    const tally = all ? `${shown} ${noun}` : `${shown} of ${this.entries.length} ${noun}`;
    tell(this.querySelector<HTMLElement>('.tally')!, tally, SETTLING);
    this.querySelector('button')!.hidden = all;
  }

  private target(): HTMLElement | undefined {
    return this.entries.find(({ id }) => `#${id}` === location.hash);
  }
}

customElements.define('list-filter', ListFilter);
