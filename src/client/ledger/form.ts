import { thousands } from '../../lib/number/thousands.ts';
import { FACETS, type Facet, type LedgerView } from './view.ts';
import type { Found } from './match.ts';

/** Too narrow for all choices at once. */
const NARROW = '(max-width: 43.99em)';

/** What stands beside a choice. */
const COUNT = / \([\d,]+\)$/;

/** The search and the choices above the table of figures. */
export class LedgerForm {
  readonly search: HTMLInputElement;
  private readonly selects: Record<Facet, HTMLSelectElement>;
  private readonly fold: HTMLDetailsElement;
  private readonly words = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLFormElement) {
    this.search = form.querySelector('input')!;
    const select = (name: Facet) => [name, form.querySelector(`[name=${name}]`)] as const;
    this.selects = Object.fromEntries(FACETS.map(select)) as Record<Facet, HTMLSelectElement>;
    for (const option of this.options()) this.words.set(option, option.text.replace(COUNT, ''));
    this.fold = form.querySelector('details')!;
    this.fit(matchMedia(NARROW));
  }

  /** What can be chosen, facet by facet. */
  get choices(): Record<Facet, Set<string>> {
    const values = (facet: Facet) => new Set([...this.selects[facet].options].map(({ value }) => value));
    return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as Record<Facet, Set<string>>;
  }

  /** Words that companies can be found by, by their id. */
  get companies(): Map<string, string> {
    const options = [...this.selects.company.options];
    return new Map(options.map(({ value, dataset }) => [value, dataset.names ?? '']));
  }

  /** What is asked here. */
  read(): Omit<LedgerView, 'sort'> {
    const chosen = FACETS.map((facet) => [facet, this.selects[facet].value]);
    return { q: this.search.value, ...Object.fromEntries(chosen) };
  }

  write(view: LedgerView): void {
    // What is being typed is left alone, a space at its end too.
    if (this.search.value.trim() !== view.q.trim()) this.search.value = view.q;
    for (const facet of FACETS) this.selects[facet].value = view[facet];
    // What was chosen is never out of sight.
    if (FACETS.some((facet) => view[facet])) this.fold.open = true;
  }

  /** Says beside each choice how many rows it would leave; one that would leave none cannot be made. */
  count(counts: Found['counts']): void {
    for (const facet of FACETS) {
      for (const option of this.selects[facet].options) {
        if (!option.value) continue;
        const count = counts[facet].get(option.value) ?? 0;
        const words = `${this.words.get(option)} (${thousands(count)})`;
        // Written anew, even the same words would have the field laid out again.
        if (option.text !== words) option.text = words;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  /** On a narrow screen the choices are folded until they are wanted, so that the rows are in sight. */
  private fit(narrow: MediaQueryList): void {
    const fit = () => (this.fold.open = !narrow.matches);
    narrow.addEventListener('change', fit);
    fit();
  }

  private options(): HTMLOptionElement[] {
    return FACETS.flatMap((facet) => [...this.selects[facet].options]);
  }
}
