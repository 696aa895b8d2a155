import type { Quote } from './quote.ts';

let loaded: typeof import('./quote.ts') | undefined;

/**
 * Adds the buttons that pass a number on to what tells it. They are loaded with the first number that is told, and `grown`
 * is called where they came later; where they do not come, the number is told all the same.
 */
export function addButtons(teller: HTMLElement, quote: Quote, grown: () => void): void {
  if (loaded) return teller.append(loaded.quoteButtons(quote));
  const add = (quoting: NonNullable<typeof loaded>) => {
    loaded = quoting;
    if (!teller.isConnected) return;
    teller.append(quoting.quoteButtons(quote));
    grown();
  };
  import('./quote.ts').then(add, () => {});
}
