import { LedgerCount } from './count.ts';
import { LedgerForm } from './form.ts';
import { find } from './match.ts';
import { direction, pressed, SORTS } from './order.ts';
import { downloadPart } from './part.ts';
import { LedgerTable } from './table.ts';
import { type LedgerView, readLedger, writeLedger } from './view.ts';
import { debounce } from '../site/debounce.ts';
import { addSortButton } from '../site/sort-button.ts';

/** ms without a letter after which a search is written into the address: browsers refuse a change at every letter. */
const PAUSE = 200;

/** `<facts-explorer>`: searches, narrows, sorts and hands out the figures of the table in it. Its state is the address. */
class FactsExplorer extends HTMLElement {
  private form!: LedgerForm;
  private table!: LedgerTable;
  private count!: LedgerCount;
  private heads!: HTMLElement[];
  private view!: LedgerView;
  /** rows last found, and by what: in another order they are the same, and a choice would leave as many */
  private found?: { by: string; rows: ReadonlySet<number> };
  /** whether the table shows what is asked; all of it, as it is built, until then */
  private isShown = false;
  /** writes what was typed into the address, which a link must find as it is */
  private readonly writeLater = debounce(() => this.write('replaceState'), PAUSE);

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    this.form = new LedgerForm(form);
    const more = this.querySelector<HTMLButtonElement>('[value=more]')!;
    this.table = new LedgerTable(this.querySelector('table')!, more, this.form.companies);
    this.count = new LedgerCount(this);
    this.heads = [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
    for (const head of this.heads)
      addSortButton(head, () => this.ask({ sort: pressed(this.view.sort, head.dataset.sort!) }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => this.ask(this.form.read(), target === this.form.search));
    this.addEventListener('click', ({ target }) => {
      this.writeLater.flush();
      // A translator of pages wraps the words of a button in elements of its own.
      const button = (target as Element).closest('button');
      if (button?.value === 'more') this.table.all();
      if (button?.value === 'clear') this.clear();
      if (button?.value === 'download') void this.download();
    });
    addEventListener('popstate', () => this.open());
    // The browser leapt before all rows were laid out.
    addEventListener('hashchange', () => this.leap());
    this.open();
    form.hidden = false;
  }

  /** Shows what the address asks for, and in any case the row it names. */
  private open(): void {
    if (this.named()) this.table.lazy(false);
    const view = this.asked(location.search);
    if (!this.isShown && isAll(view)) this.wait(view);
    else this.show(view);
    const named = this.named();
    if (!isHidden(named)) return;
    this.show(this.asked(''));
    this.write('replaceState');
    this.count.say('Showing all figures again: the address names one that was filtered out');
    named!.scrollIntoView();
  }

  /** To what the address names, which may have been left out on a phone. */
  private leap(): void {
    const named = this.named();
    if (isHidden(named)) this.show(this.view);
    named?.scrollIntoView();
  }

  /** Leaves the page as it was built, which is what is asked. */
  private wait(view: LedgerView): void {
    this.view = view;
    this.found = { by: narrowing(view), rows: new Set(Array(this.table.size).keys()) };
    this.table.showAll(this.named());
    this.count.tell(view, this.table.size, this.table.size);
    this.table.rows.readAhead();
  }

  /** The row or the group that the address names. */
  private named(): HTMLElement | undefined {
    const named = document.getElementById(location.hash.slice(1));
    return named?.closest<HTMLElement>('tr, tbody') ?? undefined;
  }

  private asked(query: string): LedgerView {
    return readLedger(query, { ...this.form.choices, sort: SORTS });
  }

  private ask(change: Partial<LedgerView>, typed = false): void {
    this.show({ ...this.view, ...change }, true);
    if (typed) return this.writeLater();
    this.writeLater.cancel();
    this.write('pushState');
  }

  /** The row named in the address stays there as long as it is shown. */
  private write(how: 'pushState' | 'replaceState'): void {
    const hash = isHidden(this.named()) ? '' : location.hash;
    history[how](history.state, '', location.pathname + writeLedger(location.search, this.view) + hash);
  }

  private show(view: LedgerView, pressed = false): void {
    this.view = view;
    this.isShown = true;
    const by = narrowing(view);
    if (this.found?.by !== by) {
      const { rows, counts } = find(this.table.rows.all, view);
      this.found = { by, rows };
      this.form.count(counts);
    }
    const { rows } = this.found;
    this.table.show(rows, view.sort, this.named(), pressed);
    this.form.write(view);
    for (const head of this.heads) head.setAttribute('aria-sort', direction(view.sort, head.dataset.sort!));
    this.count.tell(view, rows.size, this.table.size);
  }

  private clear(): void {
    this.ask({ ...this.asked(''), sort: this.view.sort });
    // The button is gone with what it cleared.
    this.form.search.focus();
  }

  private async download(): Promise<void> {
    const ids = this.table.shown();
    const { file, name } = this.dataset as { file: string; name: string };
    try {
      await downloadPart(file, ids, `${name}-${ids.length}-of-${this.table.size}.csv`);
    } catch {
      this.count.say('The file could not be had. The file of all figures is linked above.');
    }
  }
}

/** A row may be hidden with its group. */
function isHidden(named: HTMLElement | undefined): boolean {
  return Boolean(named?.closest('[hidden]'));
}

function isAll(view: LedgerView): boolean {
  return writeLedger('', view) === '';
}

/** What narrows the rows, whatever their order. */
function narrowing(view: LedgerView): string {
  return writeLedger('', { ...view, sort: '' });
}

customElements.define('facts-explorer', FactsExplorer);
