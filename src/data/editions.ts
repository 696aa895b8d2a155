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
export function checkEditions(root: string): {
  problems: string[];
  summaries: string[];
  editions: Edition[];
} {
  const directories = editionYears(root).map((year) => `${root}/${year}`);
  if (directories.length === 0)
    return {
      problems: [`${root}: no edition → add a folder with a year for a name`],
      summaries: [],
      editions: [],
    };
  const results = directories.map((directory) => ({ directory, ...readEdition(directory) }));
  return {
    problems: results.flatMap(({ problems }) => problems.map(problemLine)),
    summaries: results.flatMap(({ directory, edition }) =>
      edition ? [`${directory}: ${summary(edition)}`] : [],
    ),
    editions: results.flatMap(({ edition }) => edition ?? []),
  };
}

function summary({
  facts,
  derived,
  companies,
  timeline,
  context,
  glossary,
  notFacts,
  changes,
}: Edition): string {
  const counts = [
    `${facts.size} facts`,
    `${derived.size} derived`,
    `${companies.size} companies`,
    `${timeline.length} dates`,
    `${context.length} years`,
    `${glossary.size} terms`,
    `${notFacts.length} not-facts`,
    `${changes.length} changes`,
  ];
  return `${counts.join(', ')}, all valid`;
}
