const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A space within a name or a date whose number would stand alone in the next line. */
const WITHIN = new RegExp(String.raw`\b(STAR|Class|${MONTH}) (?=\d|I)|\b(\d{1,2}) (?=(?:${MONTH})\b)`, 'g');

/** The text or its markup with “STAR 50”, “Class 1” and “12 May 2025” each held in one line. */
export function noBreak(text: string): string {
  return text.replace(WITHIN, '$1$2\u00a0');
}
