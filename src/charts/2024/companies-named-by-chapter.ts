import type { Edition } from '../../data/edition.ts';
import { figure } from '../../data/figure.ts';
import { industries, industryOf, NO_INDUSTRY } from '../../data/industry.ts';
import { verbatim } from '../../data/text.ts';
import { matrix } from '../../forms/matrix.ts';
import { decimal } from '../../lib/number/number.ts';
import { roman } from '../../lib/number/roman.ts';
import { locator, placeIn } from '../../lib/section.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import type { RowSpec } from '../row.ts';

/** Which companies of the board the report names, by their industry and by the chapters that name them. */
export function companiesNamed(edition: Edition): ChartSpec {
  const chapters = edition.chapters
    .filter(({ number }) => number > 0)
    .map(({ number, topic }) => ({ number, name: `${roman(number)} ${topic}` }));
  const companies = [...edition.companies.values()]
    .filter(({ exchange }) => exchange === 'SSE STAR Market')
    .map(({ id, short_name, sections, industry }) => {
      const inChapter = (number: number) => sections.some((each) => placeIn(each).chapter === number);
      const columns = chapters.flatMap(({ number }, at) => (inChapter(number) ? [at] : []));
      return { id, name: verbatim(short_name), sections, columns, industry: industryOf({ industry }) };
    });
  const others = [...edition.companies.values()].filter(({ exchange }) => exchange !== 'SSE STAR Market');
  const several = companies.filter(({ columns }) => columns.length > 1);
  const groups = industries
    .map((title) => ({ title, companies: companies.filter(({ industry }) => industry === title) }))
    .filter((group) => group.companies.length > 0);
  const unknown = companies.filter(({ industry }) => industry === NO_INDUSTRY);
  const totals = chapters.map((chapter, at) => ({
    ...chapter,
    key: `chapter-${chapter.number}`,
    total: companies.filter(({ columns }) => columns.includes(at)).length,
  }));
  const share = decimal((100 * companies.length) / figure(edition, 'companies-total').value, 1);
  const silent = totals.filter(({ total }) => total === 0).map(({ name }) => name);
  const most = totals.toSorted((a, b) => b.total - a.total)[0]!;
  return {
    id: 'companies-named-by-chapter',
    number: '38',
    forms: ['matrix'],
    section: ACROSS,
    headline: `The report names ${companies.length} of {companies-total} companies; ${several.length} turn up in several chapters`,
    subtitle: 'Companies by industry and by the chapters that name them; strong colour: in several',
    alt: `A map of ${companies.length} companies by industry and chapter: ${several.length} are named in several chapters, the rest within a single chapter; ${most.name} names most, ${most.total}, and ${silent.join(' and ')} none.`,
    notes: [
      `The companies named are ${share}% of the board. ${silent.join(' and ')} names none.`,
      `Industries are grouped by us from what the report says of a company; of ${unknown.length} it says nothing that would place them.`,
      `Left out: ${others.map(({ name }) => verbatim(name)).join('; ')}; they are not on the board.`,
    ],
    questions: [
      {
        ask: 'Are the companies named typical?',
        answer: 'Hardly. They are examples that the exchange chose, and most of the board goes unnamed.',
      },
      {
        ask: 'Who is missing?',
        answer:
          'The leading solar makers, JinkoSolar, Trina, CSI Solar and Daqo, which sold {solar-revenue-added|abs} less, are named nowhere.',
      },
    ],
    rows: [
      ...totals.map(({ key, name, total }): RowSpec => ({
        key,
        group: 'Companies in each chapter',
        label: name,
        count: total,
        noun: 'companies',
        counted: 'counted in the list of companies',
      })),
      ...groups.flatMap(({ title, companies }) =>
        companies.map(({ id, name, sections }): RowSpec => ({
          key: id,
          group: title,
          label: name,
          count: sections.length,
          noun: 'sections',
          one: 'section',
          counted: `named in ${sections.map(locator).join(', ')}`,
          section: sections[0]!,
        })),
      ),
    ],
    draw: (drawing, canvas) =>
      matrix(
        {
          columns: totals.map(({ key, number, name, total }) => ({
            ...drawing.named(key),
            label: name,
            short: roman(number),
            total: `${total}`,
          })),
          groups: groups.map(({ title, companies }) => ({
            title,
            rows: companies.map(({ id, columns }) => ({ ...drawing.row(id), columns })),
          })),
        },
        canvas,
      ),
  };
}
