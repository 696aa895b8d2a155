import { drawnEdition } from '../../src/charts/editions.ts';
import { addresses } from '../../src/lib/address.ts';
import { openData } from '../../src/open-data/data-files.ts';
import type { Published } from '../../src/open-data/tables.ts';

/** The edition as the site would publish it at an address of its own. */
export const published: Published = {
  ...drawnEdition('2024'),
  to: addresses('https://example.com/', 2024),
};

/** Its open data, made once for all who ask. */
export const data = await openData(published);

/** The files of one table. */
export function filesOf(name: string) {
  const found = data.tables.find(({ table }) => table.name === name);
  if (!found) throw new Error(`published: no table “${name}”`);
  return found;
}
