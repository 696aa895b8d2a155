import type { Edition } from '../data/edition.ts';
import { figure, knownFigures, type Figure } from '../data/figure.ts';
import type { Problem } from '../data/reading/problem.ts';
import { hedgeWords } from '../lib/number/quantity.ts';
import { sayingsIn, type Saying } from './sayings.ts';
import { problemAt, type SourceFile } from './source-file.ts';

const HEDGES = [
  ...['more than', 'over', 'above', 'exceeding', 'exceeded', 'at least', 'no fewer than', 'no less than'],
  ...['nearly', 'almost', 'just under', 'close to', 'up to', 'at most', 'no more than'],
  ...['about', 'around', 'roughly', 'approximately', 'some'],
  ...['less than', 'fewer than', 'under', 'below'],
];
const HEDGED = new RegExp(`(?<![\\w’-])(?:${HEDGES.join('|')})(?=\\s+$)`, 'i');
/** “over three years” says how long, not how much. */
const TIMES = /^(?:years|quarters|months|days)\b/;

/** Words for a change, by the way it goes; nouns count where the number leaves its sign to them. */
const WAYS = {
  up: {
    verbs:
      'rose|risen|rises?|rising|grew|grown?|grows|growing|gained|added|adds?|increased|climbed|jumped|up(?! to)',
    nouns: 'growth|gains?|increase|profits?|earned',
    after: 'more|higher|larger',
  },
  down: {
    verbs:
      'fell|fallen|falls?|falling|shrank|shrunk|shrinks?|shed|lost|declined|dropped|decreased|cut|narrowed|down',
    nouns: 'loss|losses|decline|decrease|drop',
    after: 'less|lower|fewer|smaller',
  },
} as const;
type Way = keyof typeof WAYS;
const OF_CHANGES = /\b(?:change|growth|added|increase|grew|rose|growing|rising)\b/i;

/** Words beside a figure that take back what its row says: a hedge where it has none or says it itself, and the wrong way. */
export function checkPhrasing(edition: Edition, source: SourceFile): Problem[] {
  const known = new Set(knownFigures(edition));
  return sayingsIn(source.text)
    .filter(({ id }) => known.has(id))
    .flatMap((saying) => {
      const shown = figure(edition, saying.id);
      return [...checkHedge(source, shown, saying), ...checkWay(source, shown, saying)];
    });
}

function checkHedge(source: SourceFile, shown: Figure, { id, ways, clause }: Saying): Problem[] {
  const typed = HEDGED.exec(clause.text);
  const isTime = typed?.[0].toLowerCase() === 'over' && TIMES.test(shown.noun);
  if (!typed || isTime || ways.includes('bare')) return [];
  const own = [shown.upperLimit ? 'an upper limit of' : '', hedgeWords(shown)].filter(Boolean).join(' ');
  const wrong = `“${typed[0]}” before “${id}”, which ${own ? `says “${own}” itself` : 'has no hedge'}`;
  const right = 'leave it out, or write bare where the words compare';
  return [problemAt(source, clause.start + typed.index, wrong, right)];
}

function checkWay(source: SourceFile, shown: Figure, saying: Saying): Problem[] {
  const way = wayOf(shown);
  const word = way && wayWord(source.text, saying);
  if (!word || word.way === way) return [];
  const wrong = `“${word.text}” beside “${saying.id}”, which went ${way}`;
  return [problemAt(source, word.at, wrong, `write a word for ${way}, or mend the row`)];
}

/** Which way a number goes: below zero it went down, and a change above it up; others go no way. */
function wayOf({ value, subject }: Figure): Way | null {
  if (value < 0) return 'down';
  return OF_CHANGES.test(subject) ? 'up' : null;
}

/** The word that says which way: just after the number, or else the last before it. */
function wayWord(text: string, { ways, end, clause }: Saying) {
  const found = (Object.keys(WAYS) as Way[]).flatMap((way) => {
    const { verbs, nouns, after } = WAYS[way];
    const before = ways.includes('abs') ? `${verbs}|${nouns}` : verbs;
    return [
      ...placesOf(`(?:${before})`, clause.text, clause.start),
      ...placesOf(`(?<=^\\s+)(?:${after})`, text.slice(end, end + 20), end),
    ].map((word) => ({ ...word, way }));
  });
  return found.toSorted((a, b) => a.at - b.at).at(-1);
}

/** Where such words stand whole in a text that begins at `start`. */
function placesOf(words: string, text: string, start: number): { text: string; at: number }[] {
  const whole = new RegExp(`(?<![\\w’-])${words}(?![\\w’-])`, 'gi');
  return Array.from(text.matchAll(whole), ({ 0: word, index }) => ({ text: word, at: start + index }));
}
