import { fold } from '../../lib/search-text.ts';
import type { SearchableRow } from './match.ts';
import { arrange, type Sortable } from './order.ts';

/** Rows laid out at once, more than the figures of a report; of thousands the rest follow as a reader comes near them. */
const ROOM = 400;

/** On a phone, where a row is as high as a dozen lines, so many stand before a reader asks for all. */
const FEW = { room: 50, media: '(max-width: 43.99em)' };

/** How near, in px. */
const NEAR = '1000px';

/** The table of figures in the page, read once, when first asked; what it shows and in which order. */
export class LedgerTable {
  private readonly table: HTMLTableElement;
  /** offers the rows that are left out */
  private readonly more: HTMLButtonElement;
  private readonly lines: readonly HTMLTableRowElement[];
  private readonly homes: readonly ParentNode[];
  private readonly names: ReadonlyMap<string, string>;
  private known?: readonly (SearchableRow & Sortable)[];
  private sort = '';
  /** indices of all rows, as they stand */
  private sequence: readonly number[];
  /** those that were found */
  private found: readonly number[];
  /** how many of them are laid out at first */
  private first = matchMedia(FEW.media).matches ? FEW.room : ROOM;
  /** how many are */
  private room = this.first;
  private readonly end = new IntersectionObserver((seen) => this.meet(seen), { rootMargin: NEAR });

  /** `names` are the words a company can be found by. */
  constructor(table: HTMLTableElement, more: HTMLButtonElement, names: ReadonlyMap<string, string>) {
    this.table = table;
    this.more = more;
    this.lines = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-chapter]')];
    this.homes = this.lines.map((line) => line.parentNode!);
    this.names = names;
    this.sequence = [...this.lines.keys()];
    this.found = this.sequence;
    addEventListener('beforeprint', () => this.layOut(this.found.length));
  }

  get rows(): readonly (SearchableRow & Sortable)[] {
    return (this.known ??= this.lines.map((line) => read(line, this.names)));
  }

  get size(): number {
    return this.lines.length;
  }

  /** Ids of the rows found, as they stand. */
  shown(): string[] {
    return this.found.map((index) => idOf(this.lines[index]!));
  }

  /** Puts all rows into an order; those that are hidden too, so that a later search moves none. */
  order(sort: string): void {
    if (sort === this.sort) return;
    this.sort = sort;
    this.lazy(true);
    const groups = sort ? arrange(this.rows, sort) : new Map<string, number[]>();
    for (const [group, indices] of groups)
      this.table
        .querySelector(`tbody[data-group="${group}"]`)!
        .append(...indices.map((index) => this.lines[index]!));
    if (!sort) this.lines.forEach((line, index) => this.homes[index]!.append(line));
    this.sequence = sort ? [...groups.values()].flat() : [...this.lines.keys()];
  }

  /**
   * Leaves out the layout of rows out of sight, as where many move or come back, or does it in full, as a leap to one of them
   * needs it. Where rows only go this would take longer than they.
   */
  lazy(isLazy: boolean): void {
    this.table.classList.toggle('lazy', isLazy);
  }

  /** Shows all rows, as many as there is room for. */
  showAll(named?: Element): void {
    this.show(new Set(this.sequence), named);
  }

  /** Hides all other rows, and the groups in which none is left; the row or group `named` is in sight if it is found. */
  show(found: ReadonlySet<number>, named?: Element): void {
    if (found.size > this.found.length) this.lazy(true);
    this.found = this.sequence.filter((index) => found.has(index));
    const at = named ? this.found.findIndex((index) => named.contains(this.lines[index]!)) : -1;
    this.table.hidden = found.size === 0;
    this.layOut(Math.max(this.first, at + this.first / 2));
  }

  /** Shows all that was found, from now on, and goes to the first row that was left out. */
  all(): void {
    const next = this.lines[this.found[this.room]!];
    this.first = ROOM;
    this.layOut(Math.max(ROOM, this.room));
    next?.querySelector('a')!.focus();
  }

  private layOut(room: number): void {
    this.room = room;
    const shown = new Set(this.found.slice(0, room).map((index) => this.lines[index]!));
    for (const line of this.lines) if (line.hidden === shown.has(line)) line.hidden = !line.hidden;
    const filled = new Set([...shown].map(({ parentNode }) => parentNode));
    for (const body of this.table.tBodies) body.hidden = !filled.has(body);
    this.more.hidden = this.first === ROOM || room >= this.found.length;
    this.more.textContent = `Show the other ${this.found.length - room} figures`;
    this.end.disconnect();
    if (!this.more.hidden) return;
    const last = this.found[room - 1];
    if (last !== undefined && room < this.found.length) this.end.observe(this.lines[last]!);
  }

  private meet(seen: readonly IntersectionObserverEntry[]): void {
    if (seen.some(({ isIntersecting }) => isIntersecting)) this.layOut(this.room + ROOM);
  }
}

/** The anchor of a row stands in it: reader views take a row whose own id names a share for a button that shares. */
function idOf(line: HTMLTableRowElement): string {
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
