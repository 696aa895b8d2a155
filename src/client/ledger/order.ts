/** A row as it is sorted. */
export interface Sortable {
  subject: string;
  /** in base units of `unit` */
  value: number;
  unit: string;
  /** ISO day; empty where the period names none */
  when: string;
}

type Direction = 'ascending' | 'descending';

/** The columns that can decide the order, which way each goes first, and the words for both ways. */
const ORDERS: Record<string, { first: Direction } & Record<Direction, string>> = {
  subject: { first: 'ascending', ascending: 'from A to Z', descending: 'from Z to A' },
  value: {
    first: 'descending',
    ascending: 'smallest first within each unit',
    descending: 'largest first within each unit',
  },
  when: { first: 'descending', ascending: 'earliest first', descending: 'latest first' },
};

/** Every value of `sort` in an address; a “-” before the column turns its order round. */
export const SORTS: ReadonlySet<string> = new Set(Object.keys(ORDERS).flatMap((name) => [name, `-${name}`]));

/** What a press on the head of a column leads to: its order, that order turned round, the order of the report. */
export function pressed(sort: string, column: string): string {
  return sort === column ? `-${column}` : sort === `-${column}` ? '' : column;
}

/** Which way a column goes, as `aria-sort` says it. */
export function direction(sort: string, column: string): Direction | 'none' {
  const { first } = ORDERS[column]!;
  if (sort === column) return first;
  if (sort !== `-${column}`) return 'none';
  return first === 'ascending' ? 'descending' : 'ascending';
}

/** The order in words; empty for that of the report. */
export function orderWords(sort: string): string {
  const column = sort.replace('-', '');
  const way = column && direction(sort, column);
  return way && way !== 'none' ? ORDERS[column]![way] : '';
}

/** Indices by group, in the order asked for. Amounts of different units are not compared: each unit is a group of its own. */
export function arrange(rows: readonly Sortable[], sort: string): Map<string, number[]> {
  const turned = sort.startsWith('-');
  const column = sort.replace('-', '');
  const compare = COMPARE[column]!;
  const groups = new Map<string, number[]>();
  for (const index of [...rows.keys()].sort((a, b) => compare(rows[a]!, rows[b]!, turned ? -1 : 1))) {
    const group = column === 'value' ? rows[index]!.unit : '';
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group)!.push(index);
  }
  return groups;
}

let alphabet: Intl.Collator | undefined;

/** The order of letters; to make it takes a slow telephone 30 ms. */
export function learnAlphabet(): Intl.Collator {
  return (alphabet ??= new Intl.Collator('en'));
}

/** `way` is −1 where the order is turned round; what has no day comes last either way. */
const COMPARE: Record<string, (a: Sortable, b: Sortable, way: 1 | -1) => number> = {
  subject: (a, b, way) => way * learnAlphabet().compare(a.subject, b.subject),
  value: (a, b, way) => way * (b.value - a.value),
  when: (a, b, way) =>
    a.when && b.when ? way * compareText(b.when, a.when) : Number(!a.when) - Number(!b.when),
};

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
