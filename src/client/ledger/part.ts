import { csvRecords } from '../../lib/csv/records.ts';
import { saveFile } from '../site/save-file.ts';

/** A part of a published CSV: its header and the records with these ids, in this order, byte for byte. */
export function partOf(csv: string, ids: readonly string[]): string {
  const [header, ...records] = csvRecords(csv);
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')), record]));
  return [header, ...ids.map((id) => byId.get(id))].join('');
}

/** Offers a part of the CSV at this address under a name that says how much of it it is. Rejects where it cannot be had. */
export async function downloadPart(address: string, ids: readonly string[], name: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  saveFile(partOf(await response.text(), ids), 'text/csv;charset=utf-8', name);
}
