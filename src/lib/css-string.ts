/** Text as a string of CSS, quotes included; also safe between style tags. */
export function cssString(text: string): string {
  const safe = text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
