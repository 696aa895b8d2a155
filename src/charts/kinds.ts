import { didYouMean } from '../lib/nearest.ts';

/** What a reader calls the ways of drawing, and the forms that draw so. */
export const KINDS = [
  { id: 'bars', name: 'Bars', forms: ['bars', 'ruler'] },
  { id: 'parts', name: 'Parts of a whole', forms: ['stacked-bars', 'marimekko', 'enlargement'] },
  { id: 'squares', name: 'Squares to count', forms: ['units', 'waffle', 'tally'] },
  { id: 'dots', name: 'Dots on a scale', forms: ['dots'] },
  { id: 'change', name: 'Before and after', forms: ['dumbbell', 'slope', 'bridge'] },
  { id: 'names', name: 'Names, ranks and dates', forms: ['matrix', 'ladder', 'links', 'timeline'] },
] as const;

export type Kind = (typeof KINDS)[number];

/** A form by the name of its file. Specimens are a key to the others, which nobody looks for. */
export type FormName = Kind['forms'][number] | 'specimens';

/** Throws where no form has this name. */
export function knownForm(name: FormName): void {
  const names: string[] = [...KINDS.flatMap(({ forms }) => forms), 'specimens'];
  const right = didYouMean(name, names, `one of ${names.join(', ')}`);
  if (!names.includes(name)) throw new Error(`unknown form “${name}” → ${right}`);
}

/** The kinds that some forms are of. */
export function kindsOf(forms: readonly FormName[]): Kind[] {
  return KINDS.filter((kind) => kind.forms.some((form) => forms.includes(form)));
}
