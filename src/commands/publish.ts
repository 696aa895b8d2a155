import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';

/** The site as it is served. */
export const DIST = 'dist';
/** Where builds work; on the same disk as DIST, so that folders move by renaming. */
const WORK = '.build';
/** The site that was published before. */
const LAST = `${WORK}/last`;
/** The site while the next one takes its place: by each build under a name of its own. */
const TAKEN = `${WORK}/taken-`;
const NEXT = `${WORK}/next-`;

/** A folder for the next site that no other build writes into; what builds left that are gone is removed. */
export function nextFolder(): string {
  const left = [...worked(NEXT), ...worked(TAKEN)].filter((path) => !isRunning(path));
  for (const path of left) rmSync(path, { recursive: true, force: true });
  return `${NEXT}${process.pid}`;
}

/** Puts back a site that a build took away and, killed between its two renames, put no other in the place of. */
export function heal(): void {
  const away = [...worked(TAKEN), LAST].find((path) => existsSync(path));
  if (!existsSync(DIST) && away) renameSync(away, DIST);
}

/**
 * Puts a built folder in the place of DIST. No file system swaps two folders at once: between the renames there is none
 * for an instant. Throws, with DIST as it was, where it cannot be done.
 */
export function publish(next: string): void {
  const taken = `${TAKEN}${process.pid}`;
  rmSync(taken, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, taken);
  try {
    renameSync(next, DIST);
  } catch (error) {
    // Another build may have published just then. Its site is as good.
    if (!existsSync(DIST) && existsSync(taken)) renameSync(taken, DIST);
    throw error;
  }
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(taken)) renameSync(taken, LAST);
}

/** What builds have left below WORK under names that begin so. */
function worked(start: string): string[] {
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
