import type { Company } from '../schema/company.ts';
import type { Edition } from './edition.ts';
import { figure, type Figure } from './figure.ts';
import { factIds, parseFormula } from './formula.ts';

export type { Company };

/** What the report says of a company in one of the sections that name it. */
export interface Mention {
  /** `1.4` */
  section: string;
  /** its figures there, in the order of the report, and what we computed from them alone; empty where it is only named */
  figures: Figure[];
}

/** All that the report says of a company, section by section. */
export function profile(edition: Edition, company: Company): Mention[] {
  const printed = [...edition.facts.values()].filter(({ entity }) => entity.includes(company.id));
  const own = new Set(printed.map(({ id }) => id));
  const computed = [...edition.derived.values()].filter(({ formula }) =>
    factIds(parseFormula(formula)).every((id) => own.has(id)),
  );
  const figures = [...printed, ...computed].map(({ id }) => figure(edition, id));
  const sections = new Set([...company.sections, ...figures.map(({ section }) => section)]);
  return [...sections]
    .toSorted()
    .map((section) => ({ section, figures: figures.filter((each) => each.section === section) }));
}

/** Whether a figure counts companies: then it holds for a group, of which those that it names are examples. */
export function ofGroup({ unit, noun }: Figure): boolean {
  return unit === 'count' && noun === 'companies';
}
