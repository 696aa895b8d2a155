import { openData, type OpenData } from '../../open-data/data-files.ts';
import { memoize } from '../../lib/memoize.ts';
import { chartFiles } from './chart-files.ts';
import { absoluteAddresses, publication } from '../site/publication.ts';

/** The open data of a year, made once for all its pages and files. */
export const openDataOf = memoize(async (year: string): Promise<OpenData> => {
  const site = publication(year);
  const { edition, charts } = site;
  return openData({ edition, charts, to: absoluteAddresses(year) }, await chartFiles(site));
});
