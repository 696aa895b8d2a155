import type { Problem } from '../../src/data/reading/problem.ts';
import { BY_EYE, OURS, type Column } from './by-eye.ts';
import type { Claim } from './claims.ts';
import type { PrintedFact } from './ledger.ts';
import type { Passage } from './passages.ts';
import { placeOfName, readOrder, type Named } from './named.ts';
import { sentencesOf } from './sentences.ts';

/** Where a fact stands in its section: its sentence, and those before it, the nearest first. */
interface Place {
  sentence: string;
  before: string[];
}

/** A word of ours counts as read where as many letters of it begin a word of the report. */
const STEM = 5;

/**
 * Reads what no number phrase says: whose a figure is, when it holds, what is counted and what is measured, from the
 * words around it. What these cannot say is listed by name, and refused once they can.
 */
export function secondReading(
  { text }: Passage,
  claims: readonly Claim<PrintedFact>[],
  companies: readonly Named[],
  year: number,
): Problem[] {
  const sentences = sentencesOf(text);
  const placeOf = ({ start }: Claim<PrintedFact>): Place => {
    const at = sentences.findIndex(({ end }) => end > start);
    const [sentence = '', ...before] = sentences
      .slice(0, at + 1)
      .toReversed()
      .map((each) => text.slice(each.start, each.end));
    return { sentence, before };
  };
  const read = claims.flatMap((claim) => {
    const place = placeOf(claim);
    const { row } = claim;
    const found: Record<Column, string | null> = {
      entity: readEntity(row, place, companies),
      period: readPeriod(row, place, year),
      noun: readNoun(row, place),
      subject: readSubject(row, place),
    };
    return (Object.keys(found) as Column[]).flatMap((column) => judge(row, column, found[column]));
  });
  return [...read, ...readOrder(text, claims, companies)];
}

/** What the words say against a column, unless it is known that they cannot speak of it. */
function judge(row: PrintedFact, column: Column, wrong: string | null): Problem[] {
  const listed = BY_EYE[column].includes(row.id);
  if ((wrong !== null) === listed) return [];
  const { file, line } = row;
  return [
    wrong === null
      ? {
          file,
          line,
          column,
          wrong: `“${row.id}” can be read`,
          right: 'take it from the list in tests/audit/by-eye.ts',
        }
      : { file, line, column, wrong, right: 'mend it, or list it in tests/audit/by-eye.ts' },
  ];
}

/** The last sentence that names any company names the one whose figure it is. */
function readEntity(
  { entity }: PrintedFact,
  { sentence, before }: Place,
  companies: readonly Named[],
): string | null {
  if (entity.length === 0) return null;
  const naming =
    [sentence, ...before].find((each) => companies.some((company) => placeOfName(company, each) >= 0)) ?? '';
  const named = companies.filter((company) => placeOfName(company, naming) >= 0).map(({ id }) => id);
  const lost = entity.find((id) => !named.includes(id));
  return lost ? `“${lost}” is not named in “${shortened(naming || sentence)}”` : null;
}

/** The years named last up to the figure hold that of its period; where none is, it is the report’s own. */
function readPeriod({ period }: PrintedFact, { sentence, before }: Place, year: number): string | null {
  const yearsIn = (text: string): string[] => text.match(/\b20\d\d\b/g) ?? [];
  const own = yearsIn(period);
  const said = [sentence, ...before].map(yearsIn).find((years) => years.length > 0) ?? [`${year}`];
  if (own.length === 0 || own.some((each) => said.includes(each))) return null;
  return `${period} where “${shortened(sentence)}” is of ${[...new Set(said)].join(' and ')}`;
}

/** What is counted, or what a share is of, is named in the sentence or in the one before. */
function readNoun({ noun, unit }: PrintedFact, place: Place): string | null {
  const word = unit === 'count' || noun.startsWith('of ') ? (/[\p{L}-]+$/u.exec(noun)?.[0] ?? '') : '';
  if (word === '' || isSaid(word, place)) return null;
  return `“${noun}” is not named in “${shortened(place.sentence)}”`;
}

/** Half of the words of a subject are said there too. */
function readSubject({ subject }: PrintedFact, place: Place): string | null {
  const words = [...new Set(subject.match(/\p{L}{5,}/gu))];
  const said = words.filter((word) => isSaid(word, place));
  return said.length * 2 < words.length ? `“${subject}” is not told in “${shortened(place.sentence)}”` : null;
}

function isSaid(word: string, { sentence, before: [previous = ''] }: Place): boolean {
  const text = `${previous} ${sentence}`.toLowerCase();
  const own = word.toLowerCase().slice(0, STEM);
  return [own, ...(OURS[own] ?? [])].some((each) => text.includes(each));
}

function shortened(sentence: string): string {
  return sentence.length > 80 ? `${sentence.slice(0, 80)}…` : sentence;
}
