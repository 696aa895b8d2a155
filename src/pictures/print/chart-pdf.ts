import type { Chart } from '../../charts/chart.ts';
import { PUBLISHER } from '../../citing/terms.ts';
import type { Edition } from '../../data/edition.ts';
import { FAMILIES } from '../../forms/font.ts';
import { cacheFile, readCached, writeCached } from '../../lib/files/cache.ts';
import { ownSvg } from '../standalone.ts';
import { TYPESETTER, typeset } from './typesetter.ts';

/** Points to a px, of which there are 96 to the inch. */
const POINTS = 0.75;

/**
 * A chart as a PDF of one page in its own size: vectors, text as text in our faces, its description for who hears it
 * (PDF/UA-1), the same bytes on every machine. Throws where the compiler finds fault or warns.
 */
export function chartPdf(chart: Chart, edition: Edition, source: string): Buffer<ArrayBuffer> {
  const svg = ownSvg(chart, source);
  const document = documentOf(chart, edition, svg);
  const file = cacheFile('pictures', 'pdf', svg, document, TYPESETTER);
  return readCached(file) ?? writeCached(file, compile(document, svg));
}

function documentOf({ headline, alt }: Chart, { published }: Edition, svg: string): string {
  const [year, month, day] = published.split('-').map(Number);
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const [title, author, description] = [headline, PUBLISHER, alt].map((words) => JSON.stringify(words));
  return `#set document(title: ${title}, author: ${author}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(width: ${Number(width) * POINTS}pt, height: ${Number(height) * POINTS}pt, margin: 0pt)
#set text(lang: "en", region: "GB", font: "${FAMILIES.sans}", fallback: false)
#image("chart.svg", width: 100%, alt: ${description})`;
}

/** Where our faces lack a sign, which is then seen as an empty box, the standard cannot be promised. */
function compile(document: string, svg: string): Buffer<ArrayBuffer> {
  const write = typeset(document, { 'chart.svg': svg });
  try {
    return Buffer.from(write('ua-1'));
  } catch {
    return Buffer.from(write());
  }
}
