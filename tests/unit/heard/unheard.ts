/** Letters, digits and what a voice says or pauses at; all else is left out or misnamed by one or another. */
const HEARD = /[\p{L}\p{M}\d\s.,;:()“”‘’'"?!%&/-]/gu;

/** Signs of a text that a voice may leave out, each once; empty where there is none. */
export function unheard(text: string): string {
  const units = text.match(/(?<=\d\s?)(?:pp|bn|tn)\b/g) ?? [];
  return [...new Set([...text.replace(HEARD, ''), ...units])].join(' ');
}
