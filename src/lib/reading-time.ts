const WORDS_A_MINUTE = 220;

/** Whole minutes an adult takes over a chapter’s source; a figure’s tag counts as the two words it shows. */
export function readingMinutes(source: string): number {
  const text = source.replace(/<Fact\b[^>]*>/g, 'a figure').replace(/<[^>]*>|^import .*$/gm, ' ');
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
