import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const [BODY, ROW, HEAD, DATA] = ['TBody', 'TR', 'TH', 'TD'].map((name) => PDFName.of(name));
const [KIND, KIDS, ATTRIBUTES] = ['S', 'K', 'A'].map((name) => PDFName.of(name));

/** Makes the first cell of every row of a table’s body its head, which the typesetter cannot say yet: who hears a number hears what it is. */
export function nameRows(document: PDFDocument): void {
  const { context } = document;
  const attributes = context.register(context.obj({ O: 'Table', Scope: 'Row' }));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!isTag(object, ROW)) continue;
    const body = context.lookup(object.get(PDFName.of('P')));
    const first = kidsOf(object)[0];
    if (!isTag(body, BODY) || !isTag(first, DATA)) continue;
    first.set(KIND!, HEAD!);
    first.set(ATTRIBUTES!, attributes);
  }

  function kidsOf(element: PDFDict): PDFObject[] {
    const kids = context.lookup(element.get(KIDS!));
    const all = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
    return all.map((kid) => (kid instanceof PDFRef ? context.lookup(kid)! : kid));
  }
}

function isTag(object: PDFObject | undefined, name: PDFName | undefined): object is PDFDict {
  return object instanceof PDFDict && object.get(KIND!) === name;
}
