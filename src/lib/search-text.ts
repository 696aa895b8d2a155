/** Text with plain quotes and dashes, so that a phrase is found however it was typed. */
export function plainSigns(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-');
}

/** Text as every search of the site compares it: plain signs, small letters without accents, numbers without their commas. */
export function fold(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plainSigns(letters).replace(/(\d),(?=\d{3})/g, '$1');
}

/** The words of what was typed, folded. */
export function searchWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
