import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { TITLE_FIELD, type SearchRecord } from '../lib/search-record.ts';

/** What Pagefind writes for ready-made interfaces and other languages, which no page of ours asks for. */
const UNUSED = /(ui|highlight|worker)\.(js|css)$|wasm\.unknown/;
/** Files that the texts of results are shared out to: enough to load some of them, few enough to load all. */
const FRAGMENTS = 8;

/**
 * Turns the list of what can be found, as the site at `folder` was built with it, into the index that the search page
 * loads. Throws where there is no list, or where Pagefind refuses it.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const list = `${folder}/search/records.json`;
  const records = JSON.parse(readFileSync(list, 'utf8')) as SearchRecord[];
  try {
    // With “&” a letter, “R&D” is not any word that begins with “rd”.
    const { index, errors } = await createIndex({ maxFragments: FRAGMENTS, includeCharacters: '&' });
    if (!index) throw new Error(errors.join('; '));
    for (const record of records) await add(index, record);
    await write(index, `${folder}/pagefind`);
  } finally {
    await close();
  }
  rmSync(list);
}

/** Only titles, text and words are searched; what else a result shows are filters, which are not. */
async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { address, kind, chapter, place, title, text, words } = record;
  const { errors } = await index.addCustomRecord({
    url: address,
    content: text,
    language: 'en',
    meta: { [TITLE_FIELD[kind]]: title, ...(words && { words }) },
    filters: { kind: [kind], chapter: [String(chapter)], place: [place] },
  });
  if (errors.length > 0) throw new Error(`${address}: ${errors.join('; ')}`);
}

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, content);
  }
}
