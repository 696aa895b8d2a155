import type { Edition } from '../data/edition.ts';
import type { CitationFile } from '../lib/address.ts';
import { bibtex, cslJson, ris, type Work } from './citation.ts';

const WRITE = { bib: bibtex, ris, 'csl.json': cslJson };

/** What servers call the forms of citation. */
export const CITATION_TYPES: Record<CitationFile, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** A citation in a form that reference managers read. */
export function citationFile(work: Work, edition: Edition, kind: CitationFile): string {
  return WRITE[kind](work, edition);
}
