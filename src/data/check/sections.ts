import type { Outline } from '../../schema/edition.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, type Finding } from './finding.ts';

/** Every chapter and section named must be one of edition.json, and a fact stands in its chapter’s file. */
export function checkSections(tables: Tables, outline: Outline): Problem[] {
  const place = (row: Place) => [checkPlace(row, outline)];
  const list = (row: { sections: string[] }) => row.sections.map((id) => checkSection(id, outline));
  return [
    ...[...tables.facts].flatMap(([chapter, table]) =>
      findings(table, (fact) => [checkFile(fact, chapter) ?? checkPlace(fact, outline)]),
    ),
    ...findings(tables.derived, place),
    ...findings(tables.timeline, place),
    ...findings(tables.notFacts, place),
    ...findings(tables.companies, list),
    ...findings(tables.glossary, list),
  ];
}

interface Place {
  chapter: number;
  section: number;
}

function checkFile({ chapter }: Place, expected: number): Finding | null {
  if (chapter === expected) return null;
  return ['chapter', `${chapter} in the file of chapter ${expected}`, `write ${expected}, or move the row`];
}

function checkPlace({ chapter, section }: Place, { chapters }: Pick<Outline, 'chapters'>): Finding | null {
  const found = chapters.find(({ number }) => number === chapter);
  if (!found) return ['chapter', `unknown chapter ${chapter}`, oneOf(chapters)];
  if (found.sections.some(({ number }) => number === section)) return null;
  return ['section', `chapter ${chapter} has no section ${section}`, oneOf(found.sections)];
}

/** The finding that a section such as `1.4` is none of these chapters’, or null. */
export function checkSection(id: string, outline: Pick<Outline, 'chapters'>): Finding | null {
  const [chapter, section] = id.split('.').map(Number);
  const finding = checkPlace({ chapter: chapter!, section: section! }, outline);
  return finding && ['sections', finding[1], finding[2]];
}

function oneOf(numbered: { number: number }[]): string {
  return `one of ${numbered.map(({ number }) => number).join(', ')}`;
}
