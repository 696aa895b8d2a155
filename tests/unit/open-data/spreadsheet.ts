import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** What stands in a cell: text from the table of shared texts, a number, or nothing. */
export type Cell = string | number | null;

/** The sheets of a workbook by name, row by row, read as the format has it and not by what wrote it. */
export function readSheets(workbook: Uint8Array): Map<string, Cell[][]> {
  const parts = unzipSync(workbook);
  const part = (path: string) => parse(strFromU8(parts[path]!));
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target')!,
    ]),
  );
  const texts = all(part('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '');
  return new Map(
    all(part('xl/workbook.xml'), 'sheet').map((sheet) => [
      sheet.getAttribute('name')!,
      rows(part(`xl/${targets.get(sheet.getAttribute('r:id'))!}`), texts),
    ]),
  );
}

function rows(sheet: Document, texts: string[]): Cell[][] {
  return all(sheet, 'row').map((row) => {
    const cells: Cell[] = [];
    for (const cell of row.querySelectorAll('c')) cells[column(cell.getAttribute('r')!)] = value(cell, texts);
    return Array.from(cells, (cell) => cell ?? null);
  });
}

function value(cell: Element, texts: string[]): Cell {
  const written = cell.querySelector('v')?.textContent;
  if (written === undefined || written === null) return null;
  return cell.getAttribute('t') === 's' ? texts[Number(written)]! : Number(written);
}

/** `A1` is in column 0, `AA7` in 26. */
function column(place: string): number {
  const letters = [...place.replace(/\d+$/, '')];
  return letters.reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

function all(document: Document, name: string): Element[] {
  return [...document.querySelectorAll(name)];
}
