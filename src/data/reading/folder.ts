import { readdirSync, statSync, type Dirent } from 'node:fs';

/** What lies in a folder; nothing where there is none, or where a file stands in its place. */
export function entriesOf(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true });
}
