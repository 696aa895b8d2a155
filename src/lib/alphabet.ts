/** Order of a directory, for `sort`: small and capital letters alike, quotes and spaces passed over, so that “U” stands at U. */
export const alphabetical = new Intl.Collator('en-GB', { ignorePunctuation: true }).compare;
