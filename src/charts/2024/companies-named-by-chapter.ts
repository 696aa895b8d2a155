import type { Edition } from '../../data/edition.ts';
import { figure } from '../../data/figure.ts';
import { verbatim } from '../../data/text.ts';
import { matrix } from '../../forms/matrix.ts';
import { decimal } from '../../lib/number/number.ts';
import { roman } from '../../lib/number/roman.ts';
import { locator, placeIn } from '../../lib/section.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import type { RowSpec } from '../row.ts';

const SEVERAL = 'In several chapters';

/** Which companies of the board the report names, and in how many sections of each chapter. */
export function companiesNamed(edition: Edition): ChartSpec {
  const chapters = edition.chapters
    .filter(({ number }) => number > 0)
    .map(({ number, topic }) => ({ number, name: `${roman(number)} ${topic}` }));
  const companies = [...edition.companies.values()]
    .filter(({ exchange }) => exchange === 'SSE STAR Market')
    .map(({ id, short_name, sections }) => {
      const counts = chapters.map(
        ({ number }) => sections.filter((each) => placeIn(each).chapter === number).length,
      );
      const present = chapters.filter((_, at) => counts[at]! > 0);
      return { id, name: verbatim(short_name), sections, counts, chapters: present };
    });
  const others = [...edition.companies.values()].filter(({ exchange }) => exchange !== 'SSE STAR Market');
  const several = companies.filter((company) => company.chapters.length > 1);
  const groups = [
    { title: SEVERAL, companies: several.toSorted((a, b) => b.chapters.length - a.chapters.length) },
    ...chapters.map(({ number, name }) => ({
      title: `Only in ${name}`,
      companies: companies.filter(
        ({ chapters: [first, ...more] }) => first?.number === number && !more.length,
      ),
    })),
  ].filter((group) => group.companies.length > 0);
  const totals = chapters.map((chapter, at) => ({
    ...chapter,
    key: `chapter-${chapter.number}`,
    total: companies.filter(({ counts }) => counts[at]! > 0).length,
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
    subtitle: 'Sections of each chapter that name the company (our count)',
    alt: `A grid of ${companies.length} companies by chapter: ${several.length} are named in several chapters, the rest within a single chapter; ${most.name} names most, ${most.total}, and ${silent.join(' and ')} none.`,
    notes: [
      `The companies named are ${share}% of the board. ${silent.join(' and ')} names none.`,
      `Left out: ${others.map(({ name }) => verbatim(name)).join('; ')}; they are not on the board.`,
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
          noun: sections.length > 1 ? 'sections' : 'section',
          counted: `named in ${sections.map(locator).join(', ')}`,
          section: sections[0]!,
        })),
      ),
    ],
    draw: (drawing, canvas) =>
      matrix(
        {
          total: 'Companies',
          columns: totals.map(({ key, number, name, total }) => ({
            ...drawing.named(key),
            label: name,
            short: roman(number),
            total: `${total}`,
          })),
          groups: groups.map(({ title, companies }) => ({
            title,
            rows: companies.map(({ id, counts }) => ({
              ...drawing.row(id),
              counts,
            })),
          })),
        },
        canvas,
      ),
  };
}
