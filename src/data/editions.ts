import { readEdition, type Edition } from './edition.ts';
import { entriesOf } from './reading/folder.ts';
import { problemLine } from './reading/problem.ts';

/** The year of every edition below a folder such as `data`, in order; a folder without a year for a name holds none. */
function editionYears(root: string): string[] {
  return entriesOf(root)
    .map(({ name }) => name)
    .filter((name) => /^\d{4}$/.test(name))
    .toSorted();
}

/** Every problem of the data of every edition, or the editions with one line for each that is valid. */
export function checkEditions(root: string) {
  const directories = editionYears(root).map((year) => `${root}/${year}`);
  const none = `${root}: no edition → add a folder with a year for a name`;
  if (directories.length === 0) return { problems: [none], summaries: [], editions: [] };
  const results = directories.map((directory) => ({ directory, ...readEdition(directory) }));
  return {
    problems: results.flatMap(({ problems }) => problems.map(problemLine)),
    summaries: results.flatMap(({ directory, edition }) =>
      edition ? [`${directory}: ${summary(edition)}`] : [],
    ),
    editions: results.flatMap(({ edition }) => edition ?? []),
  };
}

function summary(edition: Edition): string {
  const counts = [
    `${edition.facts.size} facts`,
    `${edition.derived.size} derived`,
    `${edition.companies.size} companies`,
    `${edition.timeline.length} dates`,
    `${edition.boardTotals.length} totals`,
    `${edition.secondSources.size} second sources`,
    `${edition.glossary.size} terms`,
    `${edition.notFacts.length} not-facts`,
    `${edition.changes.length} changes`,
  ];
  return `${counts.join(', ')}, all valid`;
}
