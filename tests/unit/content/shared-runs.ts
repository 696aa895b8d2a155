/** Runs of words of this length that two texts have in common, whatever their case, marks and line breaks. */
export function sharedRuns(ours: string, theirs: string, length: number): string[] {
  const known = new Set(runs(theirs, length));
  return runs(ours, length).filter((run) => known.has(run));
}

function runs(text: string, length: number): string[] {
  const words = plain(text);
  return words.flatMap((_, at) =>
    at + length <= words.length ? [words.slice(at, at + length).join(' ')] : [],
  );
}

/** Commas and points within a number are dropped, so that 1,000 is one word. */
function plain(text: string): string[] {
  const joined = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\p{N})[.,](?=\p{N})|['’]/gu, '');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}
