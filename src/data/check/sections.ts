import type { Outline } from '../../schema/edition.ts';
import { findings, type Finding } from './finding.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../tables.ts';

/** Every chapter and section named must be one of edition.json, and a fact stands in its chapter’s file. */
export function checkSections(tables: Tables, { chapters }: Outline): Problem[] {
  const sections = new Map(
    chapters.map(({ number, sections }) => [number, sections.map((section) => section.number)]),
  );

  const place = ({ chapter, section }: { chapter: number; section: number }): Finding[] => {
    const known = sections.get(chapter);
    if (!known)
      return [['chapter', `unknown chapter ${chapter}`, `one of ${[...sections.keys()].join(', ')}`]];
    if (known.includes(section)) return [];
    return [['section', `chapter ${chapter} has no section ${section}`, `one of ${known.join(', ')}`]];
  };
  const list = (row: { sections: string[] }): Finding[] =>
    row.sections.flatMap((id) => {
      const [chapter, section] = id.split('.').map(Number) as [number, number];
      return place({ chapter, section }).map(([, wrong, right]): Finding => ['sections', wrong, right]);
    });

  return [
    ...[...tables.facts].flatMap(([chapter, table]) =>
      findings(table, (fact) =>
        fact.chapter === chapter
          ? place(fact)
          : [
              [
                'chapter',
                `${fact.chapter} in the file of chapter ${chapter}`,
                `write ${chapter}, or move the row`,
              ],
            ],
      ),
    ),
    ...findings(tables.derived, place),
    ...findings(tables.timeline, place),
    ...findings(tables.notFacts, place),
    ...findings(tables.companies, list),
    ...findings(tables.glossary, list),
  ];
}
