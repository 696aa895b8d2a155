/** What readers write in more than one way, and the one in which it is compared. */
const WAYS: [written: RegExp, compared: string][] = [
  [/\b(?:rmb|cny|renminbi)(?=\d|\b) ?/gi, 'yuan '],
  [/\bper cent\b/gi, 'percent'],
  [/\bcharts? ?(\d\d)\b/gi, 'chart$1'],
  [/\bcharts? ?(\d)\b/gi, 'chart0$1'],
  [/\br ?(?:&|and) ?d\b/gi, 'R&D'],
  // The exchange before or after a code: SH688012, 688012.SS
  [/\b(?:sh|sz|hk|sse|szse)[.: ]?(?=\d{5,6}\b)|(?<=\b\d{5,6})\.(?:sh|ss|sz|hk|xshg|xshe)\b/gi, ''],
];

/** Written out or not, it is found by both. */
const RESEARCH = /\bresearch and development\b/gi;

/** Text with plain quotes and dashes, so that a phrase is found however it was typed. */
export function plainSigns(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-');
}

/** Text with plain signs, none of them of full width, and in one way what readers write in several. */
export function plainWords(text: string): string {
  return WAYS.reduce(
    (plain, [written, compared]) => plain.replace(written, compared),
    plainSigns(text.normalize('NFKC').replace(/[「」『』]/g, '"')),
  );
}

/** Text as every search of the site compares it: plain words in small letters without accents and quotes, numbers without their commas. */
export function fold(text: string): string {
  const letters = plainWords(text)
    .replace(RESEARCH, '$& R&D')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return letters.replaceAll('"', '').replace(/(\d),(?=\d{3})/g, '$1');
}

/** The words of what was typed, folded; a quoted run is one. */
export function searchWords(query: string): string[] {
  const runs = plainWords(query)
    .replace(RESEARCH, 'R&D')
    .matchAll(/"([^"]*)"|[^"]+/g);
  return [...runs]
    .flatMap(([words, quoted]) => (quoted === undefined ? fold(words).split(/\s+/) : fold(quoted).trim()))
    .filter(Boolean);
}
