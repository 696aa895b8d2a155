import type { Edition } from '../../data/edition.ts';
import { measured } from '../../data/measured.ts';
import { besides, standing, STANDINGS, type Standing } from '../../data/beside.ts';
import { verbatim } from '../../data/text.ts';
import { tally, type TallyKind } from '../../forms/tally.ts';
import { roman } from '../../lib/number/roman.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import type { RowSpec } from '../row.ts';

/** Each standing with its sign. */
const SIGNS: Record<Standing, Pick<TallyKind, 'shape' | 'tone' | 'look'>> = {
  contested: { shape: 'diamond', tone: 'accent' },
  confirmed: { shape: 'disc', tone: 'hue' },
  explained: { shape: 'triangle', tone: 'hue' },
  continued: { shape: 'square', tone: 'hue', look: 'ring' },
  alone: { shape: 'disc', tone: 'neutral', look: 'dot' },
};

/** What of the report’s figures others confirm, contradict and explain: every measured figure once. */
export function whatOthersPrint(edition: Edition): ChartSpec {
  const figures = measured(edition).map((fact) => ({ ...fact, kind: standing(besides(edition, fact.id)) }));
  const of = (kind: Standing) => figures.filter((each) => each.kind === kind);
  const chapters = edition.chapters.map(({ number, topic }) => ({
    name: number === 0 ? topic : `${roman(number)} ${topic}`,
    number,
    printed: STANDINGS.filter((kind) => kind !== 'alone').flatMap((kind) =>
      of(kind).filter(({ chapter }) => chapter === number),
    ),
    alone: of('alone').filter(({ chapter }) => chapter === number).length,
  }));
  const known = figures.length - of('alone').length;
  return {
    id: 'what-others-print',
    number: '45',
    forms: ['tally'],
    section: ACROSS,
    headline: `Others print of ${known} figures: ${of('confirmed').length} confirmed, ${of('explained').length} explained, ${of('contested').length} contested`,
    subtitle: `The report’s ${figures.length} measured figures by what we found printed elsewhere (our count)`,
    alt: `A sign for each of ${figures.length} figures, by chapter: ${STANDINGS.map((kind) => `${of(kind).length} ${kind}`).join(', ')}.`,
    notes: [
      'Contested: a source prints what cannot be the same number. Confirmed: a source prints what can be, and none contradicts it. Explained: a source says why the number is what it is. Continued: a source prints another day or a wider group.',
      'Alone says that we found nobody else, not that there is none. Sources were seen in excerpts; how far each is to be trusted stands beside it.',
    ],
    questions: [
      {
        ask: 'Does confirmed mean true?',
        answer: 'No. Many who print a figure have it from the exchange, and repeat its slips as well.',
      },
      {
        ask: 'Which figure is contested?',
        answer:
          'The count of world leaders: {world-leader-companies} in the report, {xinhua-world-leader-companies} by Xinhua in mid-2025.',
      },
    ],
    rows: [
      ...STANDINGS.map((kind): RowSpec => ({
        key: `all-${kind}`,
        group: 'All figures',
        label: capital(kind),
        count: of(kind).length,
        noun: 'figures',
        counted: 'counted in the ledger, beside what others print',
      })),
      ...chapters.flatMap(({ number, name, printed, alone }) => [
        ...printed.map(({ id, subject, kind, chapter, section }): RowSpec => ({
          key: id,
          group: name,
          label: verbatim(subject),
          text: verbatim(`${kind}, ${by(edition, id)}`),
          section: `${chapter}.${section}`,
          about: id,
        })),
        ...(alone > 0
          ? [
              {
                key: `alone-${number}`,
                group: name,
                label: 'Alone',
                count: alone,
                noun: 'figures',
                one: 'figure',
                counted: 'nobody else found who prints of them',
              },
            ]
          : []),
      ]),
    ],
    draw: ({ named }, canvas) =>
      tally(
        {
          kinds: STANDINGS.filter((kind) => of(kind).length > 0).map((kind) => ({
            ...SIGNS[kind],
            ...named(`all-${kind}`),
            id: kind,
            label: `${capital(kind)}: ${of(kind).length}`,
          })),
          groups: chapters.map(({ number, name, printed, alone }) => ({
            title: name,
            items: [
              ...printed.map(({ id, kind }) => ({ ...named(id), kind })),
              ...(alone > 0 ? [{ ...named(`alone-${number}`), kind: 'alone', times: alone }] : []),
            ],
          })),
        },
        canvas,
      ),
  };
}

/** Who printed of it: the source that decides. */
function by(edition: Edition, id: string): string {
  const [first] = besides(edition, id);
  return first!.publisher;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
