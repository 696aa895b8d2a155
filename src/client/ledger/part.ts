import { csvRecords } from '../../lib/csv/records.ts';

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
  const part = new Blob([partOf(await response.text(), ids)], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(part);
  link.download = name;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
