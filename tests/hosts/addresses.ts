const CHART = '/2024/charts/action-plan-coverage';

/** Addresses of each kind of page and file at which there is none. */
export const MISSING = [
  '/nowhere',
  '/nowhere/',
  '/nowhere/in/a/folder/far/down',
  '/nowhere.txt',
  '/2024/nowhere/',
  '/2024/nowhere.csv',
  '/2024/charts/nowhere',
  '/2024/charts/nowhere/',
  '/2024/charts/nowhere/embed',
  '/2024/charts/nowhere/embed/',
  '/2024/v/9.9.9/charts/nowhere/embed/',
  ...['csv', 'json', 'svg', 'png', 'ris', 'bib', 'zip', 'xlsx', 'csl.json', 'csv-metadata.json'].map(
    (kind) => `/2024/charts/nowhere.${kind}`,
  ),
  ...['csv', 'json', 'zip', 'xlsx', 'schema.json', 'v/1.0.0/nowhere.csv', 'v/1.0.0/nowhere.zip'].map(
    (kind) => (kind.startsWith('v/') ? `/2024/data/${kind}` : `/2024/data/nowhere.${kind}`),
  ),
  ...['nowhere.B1c2.js', 'nowhere.B1c2.css', 'fonts/nowhere.woff2'].map((name) => `/_astro/${name}`),
  ...['index/nowhere.pf_index', 'fragment/nowhere.pf_fragment', 'nowhere.pf_meta'].map(
    (name) => `/pagefind/${name}`,
  ),
  '/_headers',
  '/_redirects',
  '/_astro/',
  '/2024/data/v/',
];

/** Other spellings of addresses at which there is something, or nearly. */
export const ODD = [
  '/404',
  '/404/',
  '//',
  '/2024//charts/',
  `//2024/charts/`,
  `${CHART}//embed/`,
  '/2024/./charts/',
  '/2024/nowhere/../charts/',
  '/index.html',
  '/2024/index.html',
  `${CHART}/index.html`,
  `${CHART}/embed/index.html`,
  '/2024',
  '/2024/stable-trend',
  CHART,
  `${CHART}/embed`,
  `${CHART}.csv/`,
  '/2024/CHARTS/',
  '/INDEX.HTML',
  `${CHART.toUpperCase()}.CSV`,
  `${CHART.toUpperCase()}/EMBED/`,
  '/%32024/charts/',
  '/2024/%63harts/?x=1',
];
