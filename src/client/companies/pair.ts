import { withState } from '../../lib/query.ts';

/**
 * `<company-pair>`: shows copies of two entries of the page side by side, unfolded; the address says which. It also unfolds
 * the entry that the address names.
 */
class CompanyPair extends HTMLElement {
  private fields!: HTMLSelectElement[];

  connectedCallback(): void {
    this.fields = [...this.querySelectorAll('select')];
    this.addEventListener('input', () => {
      const ids = this.ids;
      const state = { compare: ids.length > 1 ? ids.join('~') : '' };
      history.replaceState(history.state, '', location.pathname + withState(location.search, state));
      this.show();
    });
    addEventListener('popstate', () => this.open());
    addEventListener('hashchange', unfoldNamed);
    this.open();
    unfoldNamed();
    this.querySelector('form')!.hidden = false;
  }

  /** What the address asks for; companies that there are not are passed over. */
  private open(): void {
    const asked = new URLSearchParams(location.search).get('compare')?.split('~') ?? [];
    const ids = asked.filter((id) => this.options.includes(id));
    for (const [at, field] of this.fields.entries()) field.value = ids[at] ?? '';
    this.show();
  }

  private get options(): string[] {
    return [...this.fields[0]!.options].map(({ value }) => value).filter(Boolean);
  }

  private get ids(): string[] {
    return [...new Set(this.fields.map(({ value }) => value).filter(Boolean))];
  }

  private show(): void {
    const { ids } = this;
    const pair = this.querySelector<HTMLElement>('.pair')!;
    pair.replaceChildren(...(ids.length > 1 ? ids.map(copyOf) : []));
    pair.hidden = ids.length < 2;
  }
}

/** Without its ids, which stay those of the entry, and without what the list is searched by. */
function copyOf(id: string): HTMLElement {
  const copy = document.getElementById(id)!.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const name of ['data-text', 'aria-labelledby']) copy.removeAttribute(name);
  copy.hidden = false;
  copy.querySelector('details')!.open = true;
  return copy;
}

function unfoldNamed(): void {
  const details = document.getElementById(location.hash.slice(1))?.querySelector(':scope.entry details');
  if (details instanceof HTMLDetailsElement) details.open = true;
}

customElements.define('company-pair', CompanyPair);
