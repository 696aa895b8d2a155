/** Kinds of things that can be found, in small letters as an address has them. */
export const SEARCH_KINDS = ['chapter', 'chart', 'figure', 'point', 'company', 'term', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, as it goes into the index. */
export interface SearchRecord {
  /** below the origin: `/2024/facts/#revenue-total` */
  address: string;
  kind: SearchKind;
  /** number of the chapter whose colour it has, 0 where it belongs to none */
  chapter: number;
  /** what it is and where it stands: “Figure · I.1 The board as a whole” */
  place: string;
  title: string;
  /** what a result shows, around the words asked for */
  text: string;
  /** other words it is looked for by, never shown; may be empty */
  words: string;
}

/**
 * The field of the index that holds a record’s title. Fields are what Pagefind weighs: a company asked for by its name
 * or code comes first, and one of hundreds of figures comes after the chart and the chapter that have it.
 */
export const TITLE_FIELD: Record<SearchKind, 'name' | 'title' | 'subject'> = {
  chapter: 'title',
  chart: 'title',
  figure: 'subject',
  point: 'title',
  company: 'name',
  term: 'title',
  page: 'name',
};

/** How much a match in each field counts. */
export const FIELD_WEIGHTS = { name: 20, title: 5, subject: 1.5, words: 1 };
