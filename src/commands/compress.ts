import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/*
 * `node src/commands/compress.ts dist`: writes beside every file of text its compressed forms, `.br` and `.gz`, for web
 * servers that send such files as they are. Hosts that compress by themselves need none, so the build writes none.
 */
const TEXT = /\.(bib|css|csv|html|js|json|md|ris|sha256|svg|txt|webmanifest|xml)$/;
/** Below this an answer fits the first packet whether it is compressed or not. */
const WORTHWHILE = 1_000;

const [folder] = process.argv.slice(2);
if (!folder) refuse('no folder named → like node src/commands/compress.ts dist');
else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  refuse(`no folder ${folder} → run “npm run build” first, or mend the name`);
else await compressAll(folder);

function refuse(why: string): void {
  console.error(`compress: ${why}`);
  process.exitCode = 1;
}

async function compressAll(root: string): Promise<void> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(compress));
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  if (content.length < WORTHWHILE) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipped);
}
