import { parseHTML } from 'linkedom';
import { DRAWING } from '../lib/drawing-in-page.ts';

const PLACE = 'data-drawing';

/** A built page as a document without what is drawn in it, and each drawing whole, as it stands in the page. */
export interface Page {
  document: Document;
  drawingOf: (svg: Element) => string;
}

/** Reads a built page. Of a drawing its tag alone is parsed: its marks would be half of all elements, and nobody asks for them. */
export function readPage(html: string): Page {
  const drawings: string[] = [];
  const rest = html.replace(
    DRAWING,
    (drawing, tag: string) => `${tag} ${PLACE}="${drawings.push(drawing) - 1}"></svg>`,
  );
  return {
    document: parseHTML(rest).document,
    drawingOf: (svg) => drawings[Number(svg.getAttribute(PLACE))]!,
  };
}
