import { openData, type OpenData } from '../../open-data/data-files.ts';
import { memoize } from '../../lib/memoize.ts';
import { absoluteAddresses, publication } from '../site/publication.ts';

/** The open data of a year, made once for all its pages and files. */
export const openDataOf = memoize((year: string): Promise<OpenData> => {
  const { edition, charts } = publication(year);
  return openData({ edition, charts, to: absoluteAddresses(year) });
});
