import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { versionsOf } from '../../lib/files/cache.ts';
import { FONTS } from '../raster.ts';

/** What sets a document, by name and version. */
export const TYPESETTER = versionsOf(/typst|^source-|xiaowei/);

/** For what others printed in Chinese. */
export const CHINESE = 'node_modules/@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';

/** A folder that need not exist: what is compiled lies in memory. */
const WORKSPACE = '/typeset';

/** Writes a document that is set already as a PDF, held to a standard where one is named; throws where it falls short. */
export type Export = (standard?: 'ua-1') => Buffer;

/** Sets a document in our faces together with the files that it names. Throws where the compiler finds fault or warns. */
export function typeset(document: string, files: Record<string, string>): Export {
  const typst = compiler();
  for (const [name, content] of Object.entries(files))
    typst.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(content));
  const compiled = typst.compile({ mainFileContent: document });
  const { result } = compiled;
  const warned = compiled.takeWarnings()?.shortDiagnostics ?? [];
  if (!result || warned.length > 0)
    throw new Error(`pdf: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? warned)}`);
  return (standard) => typst.pdf(result, standard ? { pdfStandard: standard } : {});
}

/** Documents that one compiler sets. */
const LASTS = 25;
let made: NodeCompiler | undefined;
let asked = 0;

/** One for so many documents: it reads the faces once, but keeps what it worked out for each, gigabytes if it were for thousands. */
function compiler(): NodeCompiler {
  if (asked++ % LASTS > 0 && made) return made;
  made?.evictCache(0);
  const fontBlobs = [...FONTS, CHINESE].map((file) => readFileSync(file));
  return (made = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] }));
}
