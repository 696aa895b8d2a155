/**
 * The records of a CSV text as they stand in it, each with its line break; a line break within quotes belongs to its
 * cell. Joined again they are the text, byte for byte.
 */
export function csvRecords(text: string): string[] {
  const records: string[] = [];
  let record = '';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    record += line;
    if (hasOpenQuote(record)) continue;
    records.push(record);
    record = '';
  }
  return record ? [...records, record] : records;
}

/** A quote within a cell is doubled, so that only an open cell leaves an odd number. */
function hasOpenQuote(record: string): boolean {
  return record.split('"').length % 2 === 0;
}
