import { fold, type Sought } from './ledger-match.ts';
import { arrange, type Sortable } from './ledger-order.ts';

/** The table of figures in the page, read once; what it shows and in which order. */
export class LedgerTable {
  readonly rows: readonly (Sought & Sortable)[];
  private readonly table: HTMLTableElement;
  private readonly lines: readonly HTMLTableRowElement[];
  private readonly homes: readonly ParentNode[];
  private sort = '';

  /** `names` are the words a company can be found by. */
  constructor(table: HTMLTableElement, names: ReadonlyMap<string, string>) {
    this.table = table;
    this.lines = [...table.querySelectorAll<HTMLTableRowElement>('tr[id]')];
    this.homes = this.lines.map((line) => line.parentNode!);
    this.rows = this.lines.map((line) => read(line, names));
  }

  /** Ids of the rows shown, as they stand. */
  shown(): string[] {
    return [...this.table.querySelectorAll('tr[id]:not([hidden])')].map(({ id }) => id);
  }

  /** Puts all rows into an order; those that are hidden too, so that a later search moves none. */
  order(sort: string): void {
    if (sort === this.sort) return;
    this.sort = sort;
    if (sort) {
      for (const [group, indices] of arrange(this.rows, sort))
        this.table
          .querySelector(`tbody[data-group="${group}"]`)!
          .append(...indices.map((index) => this.lines[index]!));
    } else {
      this.lines.forEach((line, index) => this.homes[index]!.append(line));
    }
  }

  /** Leaves out the layout of rows out of sight, or does it in full, as a leap to one of them needs it. */
  lazy(isLazy: boolean): void {
    this.table.classList.toggle('lazy', isLazy);
  }

  /** Hides all other rows, and the groups in which none is left. */
  show(found: ReadonlySet<number>): void {
    this.lines.forEach((line, index) => {
      if (line.hidden === found.has(index)) line.hidden = !line.hidden;
    });
    for (const body of this.table.tBodies) body.hidden = !body.querySelector('tr[id]:not([hidden])');
    this.table.hidden = found.size === 0;
  }
}

function read(line: HTMLTableRowElement, names: ReadonlyMap<string, string>): Sought & Sortable {
  const { chapter = '', kind = '', unit = '', hedge = '', role = '', value, when = '' } = line.dataset;
  const companies = line.dataset.companies?.split(' ') ?? [];
  // The cells up to the period: numbers of charts and sections would be found by chance.
  const cells = [...line.cells].slice(0, 4).map(({ textContent }) => textContent);
  return {
    text: fold([line.id, ...companies.map((id) => names.get(id)), ...cells].join('\n')),
    facets: {
      chapter: [chapter],
      kind: [kind],
      unit: [unit],
      hedge: [hedge],
      company: companies,
      role: [role],
    },
    subject: line.querySelector('th a')!.textContent.trim(),
    value: Number(value),
    unit,
    when,
  };
}
