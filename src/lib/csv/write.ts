import Papa from 'papaparse';

/**
 * Text that a spreadsheet would run as a formula, full-width signs too, as spreadsheets in Chinese take them for their
 * own. A fall such as `-35.5` is left alone, `-1+1` is not.
 */
const FORMULA = /^[=+@＝＋－＠\t\r\n]|^-(?!\d+(\.\d+)?$)/;

/** A CSV file of records that share their columns: RFC 4180, CRLF, UTF-8 without a byte order mark, null as an empty cell. */
export function writeCsv(records: object[]): string {
  return Papa.unparse(records, { newline: '\r\n', escapeFormulae: FORMULA }) + '\r\n';
}
