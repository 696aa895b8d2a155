import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { PUBLISHER } from '../citing/terms.ts';
import { FAMILIES } from '../forms/font.ts';
import { typeset } from '../pictures/print/typesetter.ts';
import { shownOf, type Medium } from './drawing.ts';
import type { Manuscript } from './manuscript.ts';
import { nameRows } from './pdf-row-heads.ts';
import { literal, typst } from './typst.ts';

const FONT_NAME = /\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g;
const OURS = [...Object.values(FAMILIES).map((family) => family.replaceAll(' ', '')), 'ZCOOLXiaoWei'];

/** A sheet has room for a drawing of so many px beneath its headline. */
export const PAPER: Medium = { drawing: 'wide', most: 980 };

/**
 * The report as a PDF on A4: tagged (PDF/UA-1 by the exporter’s own check), with bookmarks, notes at the foot of the page,
 * links, drawings as vectors with their descriptions, text in our faces, dated to the day of its edition (ISO); the same bytes on every machine. Throws where the
 * compiler finds fault or warns, and where a drawing was set in a face of the machine.
 */
export async function pdf(manuscript: Manuscript, published: string): Promise<Uint8Array> {
  const drawings = [...manuscript.drawings].map(
    ([name, drawing]) => [`${name}.svg`, shownOf(drawing)] as const,
  );
  const files = { ...Object.fromEntries(drawings), 'cover.svg': manuscript.cover.svg };
  const look = readFileSync('src/reprint/book.typ', 'utf8');
  const exported = typeset([head(manuscript, published), look, typst(manuscript)].join('\n'), files)('ua-1');
  const foreign = fontsOf(exported).find((font) => !OURS.some((family) => font.startsWith(family)));
  if (foreign) throw new Error(`book: a drawing is set in ${foreign} → only signs that our faces have`);
  const document = await PDFDocument.load(exported, { updateMetadata: false });
  nameRows(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

function head({ title, description }: Manuscript, published: string): string {
  const [year, month, day] = published.split('-').map(Number);
  const date = `datetime(year: ${year}, month: ${month}, day: ${day})`;
  return `#set document(title: ${literal(title)}, author: ${literal(PUBLISHER)}, description: ${literal(description)}, date: ${date})`;
}

/** The typesetter looks for what our faces lack in those of the machine, without a word. */
function fontsOf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(FONT_NAME)].map(([, name]) => name!);
}
