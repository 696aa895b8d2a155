const collator = new Intl.Collator('en-GB', { ignorePunctuation: true });

/** Order of a directory, for `sort`: small and capital letters alike, quotes and spaces passed over, so that “U” stands at U. */
export function alphabetical(a: string, b: string): number {
  return collator.compare(a, b);
}
