import type { Edition } from '../data/edition.ts';
import { figure, type Figure } from '../data/figure.ts';
import { roundedOutwards } from '../lib/number/bounds.ts';
import { yuanUnit } from '../lib/number/number.ts';
import { statedValue, words } from '../lib/number/quantity.ts';

type Fact = NonNullable<ReturnType<Edition['facts']['get']>>;

/** One row of the ledger: a figure, and what only its row says. */
export interface Entry {
  figure: Figure;
  kind: 'printed' | 'computed';
  chapter: number;
  section: number;
  /** ids of the companies it is about; none for the board */
  companies: string[];
  role: Fact['role'];
  /** id of the fact whose change this is, or empty */
  changeOf: string;
}

/** Every figure once: the printed ones in the order of the report, then those computed by us. */
export function ledger(edition: Edition): Entry[] {
  const printed = [...edition.facts.values()].map(
    ({ id, chapter, section, entity, role, change_of }): Entry => {
      const about = { chapter, section, companies: entity, role, changeOf: change_of };
      return { figure: figure(edition, id), kind: 'printed', ...about };
    },
  );
  const computed = [...edition.derived.values()].map(({ id, chapter, section }): Entry => {
    const about = { chapter, section, companies: [], role: 'figure' as const, changeOf: '' };
    return { figure: figure(edition, id), kind: 'computed', ...about };
  });
  return [...printed, ...computed];
}

/** The ledger as rows to be published, in base units as the data files have them, with the number in words and its bounds last. */
export function ledgerRecords(edition: Edition) {
  return ledger(edition).map(record);
}

function record({ figure, kind, chapter, section, companies, role, changeOf }: Entry) {
  return {
    id: figure.id,
    kind,
    chapter,
    section,
    subject: figure.subject,
    entity: companies,
    period: figure.period,
    value: statedValue(figure),
    value_high: figure.high === null ? null : statedValue(figure, 'high'),
    unit: figure.unit,
    noun: figure.noun,
    qualifier: figure.hedge,
    limit: figure.upperLimit ? 'upper' : '',
    role,
    printed: figure.printed,
    change_of: changeOf,
    formula: figure.formula,
    class: figure.class,
    assumption: figure.assumption,
    note: figure.note,
    text: inWords(figure),
    // A yuan is the least of an amount, but not of one for each ¥100.
    ...roundedOutwards(figure.bounds, figure.unit === 'yuan' && yuanUnit(figure.value) > 1 ? 0 : 6),
  };
}

/** As the page says it, with plain spaces; that it is computed stands in a column of its own. */
function inWords(figure: Figure): string {
  return words({ ...figure, computed: false }, { form: 'full', noun: true }).replaceAll('\u00a0', ' ');
}
