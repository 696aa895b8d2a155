/** What readers write in more than one way, and the one in which it is compared. */
const WAYS: [written: RegExp, compared: string][] = [
  [/\b(?:rmb|cny|renminbi) ?\b|\b(?:rmb|cny)(?=\d)/gi, 'yuan '],
  [/\bper cent\b/gi, 'percent'],
  [/\bcharts? ?(\d\d)\b/gi, 'chart$1'],
  [/\bcharts? ?(\d)\b/gi, 'chart0$1'],
  [/\br ?(?:&|and) ?d\b/gi, 'R&D'],
  // The exchange before or after a code: SH688012, 688012.SS
  [/\b(?:s[hz][.:]?)?(\d{5,6})(?:\.(?:s[hsz]|hk))?\b/gi, '$1'],
];
/** Written out or not, it is found by both. */
const RESEARCH = /\bresearch and development\b/gi;

/** Text with plain quotes and dashes, so that a phrase is found however it was typed. */
export function plainSigns(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”「」]/g, '"')
    .replace(/[‐‑–—−]/g, '-');
}

/** Text with plain signs, without accents and full width, and in one way what readers write in several. */
export function plainWords(text: string): string {
  const plain = plainSigns(text.normalize('NFKD').replace(/\p{M}/gu, ''));
  return WAYS.reduce((said, [written, compared]) => said.replace(written, compared), plain);
}

/** Text as every search of the site compares it: plain words in small letters without quotes, numbers without their commas. */
export function fold(text: string): string {
  return plainWords(text)
    .replace(RESEARCH, '$& R&D')
    .replace(/"/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase();
}

/** The words of what was typed, folded; a quoted run is one. */
export function searchWords(query: string): string[] {
  const runs = plainWords(query)
    .replace(RESEARCH, 'R&D')
    .split(/"(?=[^"]*"|[^"]*$)/);
  return runs.flatMap((run, at) => (at % 2 ? fold(run).trim() : fold(run).split(/\s+/))).filter(Boolean);
}
