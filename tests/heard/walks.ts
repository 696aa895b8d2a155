/**
 * A way through a page by its parts, each from a fresh page: keys in the order they are pressed, `Down*3` three times,
 * `"words"` typed; of the first key nothing is recorded.
 */
export interface Walk {
  path: string;
  parts: Record<string, readonly string[]>;
}

/** To the beginning of a page. */
const TOP = 'ctrl+Home';
/** Nothing is pressed: what the page says by itself is waited for. */
export const LISTEN = '…';
/** From reading a page to typing in its field, and back. */
const MODE = 'Insert+a';

const CHART = '/2024/charts/companies-by-2024-result/';

/** Kinds of pages, each as a reader hears it who goes line by line, by heading (H), image (G), table (T), field (E, C) or Tab. */
export const walks: Record<string, Walk> = {
  chapter: {
    path: '/2024/stable-trend/',
    parts: {
      'from the top, line by line': [TOP, 'Down*18'],
      'the first chart and the next, line by line': [TOP, 'h*3', 'Down*30'],
      'by heading': [TOP, 'h*9'],
      'by image': [TOP, 'g*14'],
      'by Tab': ['Tab', 'Tab*24'],
    },
  },
  chart: {
    path: CHART,
    parts: {
      'line by line': [TOP, 'h', 'Down*45'],
      'by heading': [TOP, 'h*3'],
      'by table': [TOP, 't', 'Down*8'],
    },
  },
  ledger: {
    // Of all rows Orca hears so long where cores are busy that what it says of their count comes too late to be compared.
    path: '/2024/facts/?chapter=5',
    parts: {
      'line by line': [TOP, 'h', 'Down*28'],
      'words in the filter': [TOP, 'h', 'e', MODE, '"dividend"', LISTEN, 'Tab'],
      'a chapter': [TOP, 'h', 'c', MODE, 'Down', LISTEN, 'Tab'],
    },
  },
  search: {
    path: '/search/',
    parts: {
      'line by line': [TOP, 'h', 'Down*10'],
      'words, and what is found': [TOP, 'h', 'e', MODE, '"cambricon"', LISTEN],
    },
  },
  finder: {
    path: CHART,
    parts: { 'a company, by its name': ['Tab', 'Tab*6', '"hygon"', LISTEN, 'Down*2'] },
  },
  embed: {
    path: `${CHART}embed/`,
    parts: {
      'line by line': [TOP, 'h', 'Down*15'],
      'by image': [TOP, 'g*9'],
      'by Tab': ['Tab', 'Tab'],
    },
  },
};
