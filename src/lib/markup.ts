/** Markup that may be written out as it stands; everything else is escaped on the way in. */
export class Markup {
  readonly text: string;
  /** what its maker said of it beside its text, and what was said of its parts */
  readonly traits: ReadonlySet<string>;
  constructor(text: string, traits: Iterable<string> = []) {
    this.text = text;
    this.traits = new Set(traits);
  }
  with(...traits: (string | undefined | false)[]): Markup {
    return new Markup(this.text, [...this.traits, ...traits.filter((trait) => typeof trait === 'string')]);
  }
  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | null | false | undefined | readonly Part[];

/** Template tag for XML and SVG: strings are escaped, numbers rounded to a hundredth, lists joined, blanks left out. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const text = strings.reduce((text, string, index) => text + render(parts[index - 1]) + string);
  return new Markup(text, parts.flatMap(traitsOf));
}

/** Text made safe as XML content and as a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function traitsOf(part: Part): string[] {
  if (part instanceof Markup) return [...part.traits];
  return Array.isArray(part) ? part.flatMap(traitsOf) : [];
}

function render(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(Math.round(part * 100) / 100);
  if (typeof part === 'string') return escape(part);
  if (Array.isArray(part)) return part.map(render).join('');
  return '';
}
