/** The little of @citation-js that the tests call; the packages bring no types. */
declare module '@citation-js/core' {
  export interface Entry {
    type: string;
    title: string;
    author: { family?: string; literal?: string }[];
    URL: string;
    note: string;
    'citation-key'?: string;
  }
  export class Cite {
    constructor(text: string);
    data: Entry[];
  }
  export const plugins: { input: { type(text: string): string } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
