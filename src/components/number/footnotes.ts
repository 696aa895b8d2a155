import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';

/** The numbering of a page’s formulas: its computed figures in the order of their first use. */
export interface Footnotes {
  computed: Figure[];
  /** the rest of the page’s figures */
  printed: Figure[];
  /** number of a figure’s note, and whether it leads back here; undefined where the figure is printed */
  refer(id: string): { number: number; first: boolean } | undefined;
}

/** Notes to the figures of a page, given in the order of their first use. Throws on an id that the edition has not. */
export function footnotes(edition: Edition, ids: readonly string[]): Footnotes {
  const figures = ids.map((id) => figure(edition, id));
  const computed = figures.filter((each) => each.computed);
  const referred = new Set<string>();
  return {
    computed,
    printed: figures.filter((each) => !each.computed),
    refer(id) {
      const at = computed.findIndex((each) => each.id === id);
      if (at < 0) return undefined;
      const first = !referred.has(id);
      referred.add(id);
      return { number: at + 1, first };
    },
  };
}

const LINKED = /<a class="fact" href="[^"#]*#([\w-]+)"(?: data-note="number-([\w-]+)")?/g;

/** Ids of the figures that a rendered page links to their notes, each once, in the order of their first use. */
export function notedFigures(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(LINKED), ([, id, own]) => own ?? id!))];
}

/**
 * Where an id stands. Reader views drop an element whose own id names a share, as they drop buttons that share: such an id
 * stands on an empty element within.
 */
export function placeOfId(id: string): { own?: string; within?: string } {
  return /\bshare\b/.test(id) ? { within: id } : { own: id };
}
