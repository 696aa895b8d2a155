import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';

/** The site as it is served. */
export const DIST = 'dist';
/** Where builds work; on the same disk as DIST, so that folders move by renaming. */
const WORK = '.build';
/** The site that was published before this one. */
const PREVIOUS = `${WORK}/last`;
/** The site being replaced, between the two renames; the id of the build’s process follows. */
const REPLACED = `${WORK}/taken-`;
/** The site being built; the id of the build’s process follows. */
const NEXT = `${WORK}/next-`;

/** A folder for the next site that no other build writes into. Removes what builds left that no longer run. */
export function newBuildFolder(): string {
  const abandoned = [...leftovers(NEXT), ...leftovers(REPLACED)].filter((path) => !isRunning(path));
  for (const path of abandoned) rmSync(path, { recursive: true, force: true });
  return `${NEXT}${process.pid}`;
}

/** A build killed between its two renames leaves no DIST: restores the site that it moved away. */
export function restoreInterrupted(): void {
  const moved = [...leftovers(REPLACED), PREVIOUS].find((path) => existsSync(path));
  if (!existsSync(DIST) && moved) renameSync(moved, DIST);
}

/**
 * Puts a built folder in the place of DIST. No file system swaps two folders at once: between the renames there is none
 * for an instant. Throws, with DIST as it was, where it cannot be done.
 */
export function publish(next: string): void {
  const replaced = `${REPLACED}${process.pid}`;
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, replaced);
  try {
    renameSync(next, DIST);
  } catch (error) {
    // Another build may have published just then. Its site is as good.
    if (!existsSync(DIST) && existsSync(replaced)) renameSync(replaced, DIST);
    throw error;
  }
  rmSync(PREVIOUS, { recursive: true, force: true });
  if (existsSync(replaced)) renameSync(replaced, PREVIOUS);
}

/** Folders below WORK whose path begins so. */
function leftovers(start: string): string[] {
  const names = existsSync(WORK) ? readdirSync(WORK) : [];
  return names.map((name) => `${WORK}/${name}`).filter((path) => path.startsWith(start));
}

/** Whether the process that a path ends with still runs. */
function isRunning(path: string): boolean {
  try {
    return process.kill(Number(/\d+$/.exec(path)?.[0]), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
