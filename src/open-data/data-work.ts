import type { Work } from '../citing/citation.ts';
import type { Published } from './tables.ts';
import { siteName } from '../lib/site-name.ts';

/** The data of an edition as they are cited. */
export function dataWork({ edition, to }: Published): Work {
  return { id: 'data', title: `${siteName(edition.year)}: data`, address: to.data, type: 'dataset' };
}
