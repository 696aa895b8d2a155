import type { Fault } from './faults.ts';

/** Folders of `src/` that get equally many faults, each by the beginning of its files’ paths; the longest that fits counts. */
export const FOLDERS = [
  ...['lib', 'data', 'forms', 'charts', 'charts/2024', 'open-data', 'pictures'],
  ...['checking', 'reprint', 'commands', 'client', 'components'],
];

export function folderOf(file: string): string | undefined {
  return FOLDERS.findLast((folder) => file.startsWith(`src/${folder}/`));
}

/** So many faults, even over folders and within each over kinds; the same for the same seed and the same files. */
export function sample(faults: readonly Fault[], count: number, seed: number): Fault[] {
  const random = randomOf(seed);
  const left = FOLDERS.map((folder) =>
    Map.groupBy(
      faults.filter(({ file }) => folderOf(file) === folder),
      ({ kind }) => kind,
    ),
  );
  const chosen: Fault[] = [];
  for (let at = 0; chosen.length < count && left.some(({ size }) => size > 0); at += 1) {
    const kinds = left[at % left.length]!;
    const kind = [...kinds.keys()][Math.floor(random() * kinds.size)];
    if (kind === undefined) continue;
    const ofKind = kinds.get(kind)!;
    chosen.push(...ofKind.splice(Math.floor(random() * ofKind.length), 1));
    if (ofKind.length === 0) kinds.delete(kind);
  }
  return chosen;
}

/** Numbers from 0 up to 1 that look like chance (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
