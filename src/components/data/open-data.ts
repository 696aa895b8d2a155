import { openData, type OpenData } from '../../open-data/data-files.ts';
import { absoluteAddresses, publication } from '../site/publication.ts';

const made = new Map<string, Promise<OpenData>>();

/** The open data of a year, made once for all its pages and files. */
export function openDataOf(year: string): Promise<OpenData> {
  const known = made.get(year);
  if (known) return known;
  const { edition, charts } = publication(year);
  const data = openData({ edition, charts, to: absoluteAddresses(year) });
  made.set(year, data);
  return data;
}
