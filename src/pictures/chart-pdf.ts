import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Chart } from '../charts/chart.ts';
import { PUBLISHER } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import { FAMILIES } from '../forms/font.ts';
import { cacheFile, readCached, versionsOf, writeCached } from '../lib/files/cache.ts';
import { FONTS } from './raster.ts';
import { ownSvg } from './standalone.ts';

const TOOLS = versionsOf(/typst|^source-/);
/** Points to a px, of which there are 96 to the inch. */
const POINTS = 0.75;
/** A folder that need not exist: what is compiled lies in memory. */
const WORKSPACE = '/chart';

/**
 * A chart as a PDF of one page in its own size: vectors, text as text in our faces, its description for who hears it
 * (PDF/UA-1), the same bytes on every machine. Throws where the compiler finds fault or warns.
 */
export function chartPdf(chart: Chart, edition: Edition, source: string): Buffer<ArrayBuffer> {
  const svg = ownSvg(chart, source);
  const document = documentOf(chart, edition, svg);
  const file = cacheFile('pictures', 'pdf', svg, document, TOOLS);
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

function compile(document: string, svg: string): Buffer<ArrayBuffer> {
  const typst = compiler();
  typst.mapShadow(`${WORKSPACE}/chart.svg`, Buffer.from(svg));
  const compiled = typst.compile({ mainFileContent: document });
  const { result } = compiled;
  const warned = compiled.takeWarnings()?.shortDiagnostics ?? [];
  if (!result || warned.length > 0)
    throw new Error(`pdf: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? warned)}`);
  return Buffer.from(exported(typst, result));
}

/** Where our faces lack a sign, which is then seen as an empty box, the standard cannot be promised. */
function exported(typst: NodeCompiler, result: NodeTypstDocument): Buffer {
  try {
    return typst.pdf(result, { pdfStandard: 'ua-1' });
  } catch {
    return typst.pdf(result, {});
  }
}

/** One for all charts: it reads the faces once. */
let made: NodeCompiler | undefined;
function compiler(): NodeCompiler {
  const fontBlobs = () => FONTS.map((file) => readFileSync(file));
  return (made ??= NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fontBlobs() }] }));
}
