import { roman } from './number/roman.ts';

/** Chapter and section of a place in the report, `1.2`; what opens a chapter stands in its section 0. */
export function placeIn(place: string): { chapter: number; section: number } {
  const [chapter, section] = place.split('.').map(Number);
  return { chapter: chapter!, section: section! };
}

/** As the report counts: `I.2`, and `I` for what opens the chapter. */
export function locator(place: string): string {
  const { chapter, section } = placeIn(place);
  if (chapter === 0) return 'Intro';
  return section ? `${roman(chapter)}.${section}` : roman(chapter);
}
