import { FIELD_WEIGHTS, type SearchKind } from '../../lib/search-record.ts';

/** One thing found, as the index has it. */
export interface Found {
  url: string;
  /** its text */
  content: string;
  /** words of the text around those asked for, which stand between `<mark>` and `</mark>`; “<” and “>” of the text are escaped */
  excerpt: string;
  meta: { name?: string; title?: string; subject?: string; words?: string };
  filters: { kind: [SearchKind]; chapter: [string]; place: [string] };
}

/** Things found, best first, each loaded when it is asked for. */
export interface Answer {
  results: { data(): Promise<Found> }[];
  /** how many there are of all kinds, and of each */
  unfilteredResultCount: number;
  totalFilters: { kind?: Record<string, number> };
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: { kind?: string } }): Promise<Answer>;
}

/** Words of an excerpt. */
const EXCERPT = 28;

let opened: Promise<Pagefind> | undefined;

/** The index whose script is at an address, loaded once; a failure is forgotten, so that the next call tries again. */
export function openIndex(address: string): Promise<Pagefind> {
  opened ??= load(address).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** A worker would double what is loaded, for searches that take a millisecond. */
async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const ranking = { metaWeights: FIELD_WEIGHTS };
  const excerpt = { excerptLength: EXCERPT, excerptEllipsis: '…' };
  await pagefind.options({ baseUrl: '/', noWorker: true, ...excerpt, ranking });
  await pagefind.filters();
  return pagefind;
}
