import { fold } from '../../lib/search-text.ts';
import type { SearchableRow } from './match.ts';
import { learnAlphabet, type Sortable } from './order.ts';

type Row = SearchableRow & Sortable;

/** Rows read in one task: all at once would keep the owner of a slow telephone waiting. */
const SLICE = 40;

/** What the lines of the table hold, read when it is first asked for, or before, while there is nothing better to do. */
export class LedgerRows {
  private readonly lines: readonly HTMLTableRowElement[];
  private readonly names: ReadonlyMap<string, string>;
  private readonly known: Row[] = [];

  /** `names` are the words a company can be found by. */
  constructor(lines: readonly HTMLTableRowElement[], names: ReadonlyMap<string, string>) {
    this.lines = lines;
    this.names = names;
  }

  get all(): readonly Row[] {
    this.read(this.lines.length);
    return this.known;
  }

  /** Safari, which knows no idle time, reads when it is asked. */
  readAhead(): void {
    if (!('requestIdleCallback' in window)) return;
    requestIdleCallback(() => {
      if (this.known.length === this.lines.length) return void learnAlphabet();
      this.read(SLICE);
      this.readAhead();
    });
  }

  private read(count: number): void {
    const next = this.lines.slice(this.known.length, this.known.length + count);
    this.known.push(...next.map((line) => read(line, this.names)));
  }
}

/** The anchor of a row stands in it: reader views take a row whose own id names a share for a button that shares. */
export function idOf(line: HTMLTableRowElement): string {
  return line.querySelector('[id]')!.id;
}

function read(line: HTMLTableRowElement, names: ReadonlyMap<string, string>): SearchableRow & Sortable {
  const {
    chapter = '',
    kind = '',
    unit = '',
    hedge = '',
    role = '',
    elsewhere = 'alone',
    value,
    when = '',
  } = line.dataset;
  const companies = line.dataset.companies?.split(' ') ?? [];
  // The cells up to the period, and charts by their names: numbers of charts and sections would be found by chance.
  const cells = [...line.cells].slice(0, 4).map(({ textContent }) => textContent.replace(/\s+/g, ' '));
  const charts = [...line.cells[5]!.querySelectorAll('[aria-label^=Chart]')].map(
    ({ ariaLabel }) => ariaLabel,
  );
  const named = companies.map((id) => names.get(id));
  return {
    text: fold([idOf(line), unit === 'count' ? '' : unit, ...named, ...cells, ...charts].join('\n')),
    facets: {
      chapter: [chapter],
      kind: [kind],
      unit: [unit],
      hedge: [hedge],
      company: companies,
      role: [role],
      elsewhere: [elsewhere],
    },
    subject: line.querySelector('th a')!.textContent.trim(),
    value: Number(value),
    unit,
    when,
  };
}
