import { arrange } from './order.ts';
import { type Move, placeRows } from './placing.ts';
import { idOf, LedgerRows } from './rows.ts';

/** Rows laid out at once, more than the figures of a report; of thousands the rest follow as a reader comes near them. */
const ROOM = 400;

/** On a phone, where a row is as high as a dozen lines, so many stand before a reader asks for all. */
const FEW = { room: 50, screen: 4, media: '(max-width: 43.99em)' };

/** What a step of the history says where a reader asked for all on a phone: who comes back meets them, and the place left. */
const ASKED = 'all';

/** Rows put into an order before the next paint, about as many as a screen shows. */
const SCREEN = 12;

/** How near, in px. */
const NEAR = '1000px';

/** The table of figures in the page: what it shows and in which order. */
export class LedgerTable {
  readonly rows: LedgerRows;
  private readonly table: HTMLTableElement;
  /** offers the rows that are left out */
  private readonly more: HTMLButtonElement;
  private readonly lines: readonly HTMLTableRowElement[];
  private readonly homes: readonly HTMLTableSectionElement[];
  private sort = '';
  /** indices of all rows, as they stand */
  private sequence: readonly number[];
  /** those that were found */
  private found: readonly number[];
  /** how many of them are laid out at first */
  private first = matchMedia(FEW.media).matches && history.state !== ASKED ? FEW.room : ROOM;
  /** how many are */
  private room = this.first;
  /** puts rows that are on their way to their places there */
  private settle = () => {};
  private readonly end = new IntersectionObserver((seen) => this.meet(seen), { rootMargin: NEAR });

  /** `names` are the words a company can be found by. */
  constructor(table: HTMLTableElement, more: HTMLButtonElement, names: ReadonlyMap<string, string>) {
    this.table = table;
    this.more = more;
    this.lines = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-chapter]')];
    this.homes = this.lines.map((line) => line.parentNode as HTMLTableSectionElement);
    this.rows = new LedgerRows(this.lines, names);
    this.sequence = [...this.lines.keys()];
    this.found = this.sequence;
    addEventListener('beforeprint', () => {
      this.settle();
      this.layOut(this.found.length);
    });
  }

  get size(): number {
    return this.lines.length;
  }

  /** Ids of the rows found, as they stand. */
  shown(): string[] {
    return this.found.map((index) => idOf(this.lines[index]!));
  }

  /**
   * Leaves out the layout of rows out of sight, as where many move or come back, or does it in full, as a leap to one of them
   * needs it. Where rows only go this would take longer than they.
   */
  lazy(isLazy: boolean): void {
    this.table.classList.toggle('lazy', isLazy);
  }

  /** Shows all rows as they stand, as many as there is room for. */
  showAll(named?: Element): void {
    this.show(new Set(this.sequence), this.sort, named);
  }

  /**
   * Shows these rows in an order, and hides all others and the groups in which none is left; the row or group `named` is in
   * sight if it is found. Where it is `pressed` for, rows below the first screen come into the order after the next paint.
   */
  show(found: ReadonlySet<number>, sort: string, named?: Element, pressed = false): void {
    this.settle();
    const moves = sort === this.sort ? [] : this.arrange(sort);
    const isLazy = moves.length > 0 || found.size > this.found.length;
    this.found = this.sequence.filter((index) => found.has(index));
    const at = named ? this.found.findIndex((index) => named.contains(this.lines[index]!)) : -1;
    const end = () => this.layOut(Math.max(this.first, at + this.first / 2));
    if (moves.length > 0) this.place(moves, found, pressed, end);
    else end();
    this.table.hidden = found.size === 0;
    if (isLazy) this.lazy(true);
  }

  /** Where all rows go in an order; those that are hidden too, so that a later search moves none. */
  private arrange(sort: string): Move[] {
    this.sort = sort;
    const groups = sort ? [...arrange(this.rows.all, sort)] : [];
    const bodies = groups.flatMap(([group, indices]) => {
      const body = this.table.querySelector<HTMLTableSectionElement>(`tbody[data-group="${group}"]`)!;
      return indices.map(() => body);
    });
    this.sequence = sort ? groups.flatMap(([, indices]) => indices) : [...this.lines.keys()];
    return this.sequence.map((index, at) => ({
      line: this.lines[index]!,
      body: bodies[at] ?? this.homes[index]!,
    }));
  }

  private place(moves: readonly Move[], found: ReadonlySet<number>, pressed: boolean, end: () => void): void {
    const screen = matchMedia(FEW.media).matches ? FEW.screen : SCREEN;
    const below = pressed ? this.found[screen] : undefined;
    const first = below === undefined ? moves.length : this.sequence.indexOf(below);
    for (const index of this.sequence.slice(0, first)) this.lines[index]!.hidden = !found.has(index);
    this.end.disconnect();
    this.settle = placeRows(this.table, moves, first, end);
  }

  /** Shows all that was found, from now on, and goes to the first row that was left out. */
  all(): void {
    this.settle();
    const next = this.lines[this.found[this.room]!];
    this.first = ROOM;
    history.replaceState(ASKED, '');
    this.layOut(Math.max(ROOM, this.room));
    next?.querySelector('a')!.focus();
  }

  private layOut(room: number): void {
    this.room = room;
    const shown = new Set(this.found.slice(0, room).map((index) => this.lines[index]!));
    const filled = new Set([...shown].map(({ parentNode }) => parentNode));
    for (const body of this.table.tBodies) body.hidden = !filled.has(body);
    // What stands in a hidden group need not be hidden itself.
    for (const line of this.lines)
      if (filled.has(line.parentNode) && line.hidden === shown.has(line)) line.hidden = !line.hidden;
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
