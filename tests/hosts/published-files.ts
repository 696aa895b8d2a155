import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder that is tested. */
export const dist = process.env.E2E_DIST ?? 'dist';

/** Files that tell hosts what to do, and are not published. */
const FOR_HOSTS = ['_headers', '_redirects'];

/** Every published file below a folder, by its path from there. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !FOR_HOSTS.includes(file))
    .toSorted();
}

/** The path at which a web server shows a file: a page has the address of its folder. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
