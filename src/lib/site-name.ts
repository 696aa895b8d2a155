/** What the site calls itself: on its pages and pictures, in citations and in the descriptions of its data. */
export function siteName(year: number | string): string {
  return `The STAR Market in ${year}`;
}
