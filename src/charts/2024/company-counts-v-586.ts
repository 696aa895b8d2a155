import { countsOfCompanies, leastCompanies, statedCompanies } from '../../data/company-counts.ts';
import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';
import { bars } from '../../forms/bars.ts';
import { decimal } from '../../lib/number/number.ts';
import { roman } from '../../lib/number/roman.ts';
import { placeIn } from '../../lib/section.ts';
import { ACROSS, chapterTone } from '../across.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf, type FigureRow } from '../rows.ts';
import { ticks } from '../ticks.ts';

const LABELS: Record<string, string> = {
  'private-companies-share': 'Private enterprises',
  'companies-revenue-growing-share': 'Revenue grew',
  'companies-profit-growing-share': 'Net profit grew',
  'companies-record-revenue': 'Record revenue',
  'private-revenue-doubled': 'Private: revenue doubled since listing',
  'private-profit-doubled': 'Private: profit doubled or loss ended',
  'companies-revenue-up-50': 'Revenue up {companies-revenue-up-50-threshold}',
  'unprofitable-companies': 'Unprofitable when listed',
  'companies-loss-to-profit': 'Loss turned into profit',
  'companies-profit-doubled': 'Profit doubled',
  'non-gaap-companies': 'Published non-GAAP figures',
  'unprofitable-revenue-1bn': 'Listed at a loss, revenue {unprofitable-revenue-1bn-threshold}',
  'u-mark-removed': 'Listed at a loss, “U” mark removed',
  'u-mark-removed-2024': '“U” mark removed in 2024',
  'fifth-set-companies': 'Listed under the fifth set of standards',
  'fifth-set-launched': 'Fifth set: core product on sale',
  'fifth-set-revenue-1bn': 'Fifth set: revenue {fifth-set-revenue-1bn-threshold}',
  'fifth-set-revenue-10bn': 'Fifth set: revenue {fifth-set-revenue-10bn-threshold}',
  'fifth-set-accepted': 'Fifth set: application accepted',
  'import-substitution-share': 'Core products replace imports',
  'advanced-level-companies': 'Product at an advanced international level',
  'specialised-companies-share': 'Specialised and sophisticated enterprises',
  'overseas-growth-companies': 'Overseas revenue up {overseas-growth-threshold}',
  'overseas-capacity-companies': 'Production capacity abroad',
  'rd-intensity-companies':
    'R&D {rd-intensity-threshold} of revenue, {rd-intensity-years-threshold} years on end',
  'overseas-subsidiary-companies': 'Subsidiaries abroad',
  'manufacturing-champions': 'Single-product manufacturing champions',
  'wide-export-companies': 'Exports to {wide-export-threshold} countries or regions',
  'world-first-companies': 'Launched a product new to the world',
  'international-standards-companies': 'Helped write international standards',
  'world-leader-companies': 'World leaders in their field',
  'licence-out-companies': 'Licensed drugs to companies abroad',
  'emerging-industry-share': 'Emerging-industry companies',
  'equipment-companies': 'High-end equipment and new materials',
  'ic-companies': 'Integrated circuits',
  'biopharma-companies': 'Biopharmaceuticals',
  'chip-companies': 'Chip products',
  'innovative-drug-companies': 'Innovative drugs',
  'ai-companies': 'Artificial intelligence',
  'low-altitude-companies': 'Low-altitude economy',
  'chip-equipment-companies': 'Semiconductor equipment',
  'embodied-intelligence-companies': 'Embodied intelligence',
  'new-controlling-shareholder-companies': 'New state or industrial controlling owner',
  'light-asset-companies': 'Share issues under the light-asset standard',
  'h-share-applicants': 'Applied to issue H-shares',
  'action-plan-companies': 'Action plans for value and returns',
  'dividend-companies-share': 'Cash dividend for 2024',
  'buyback-companies': 'Buyback or shareholding-increase plan',
  'dividend-ratio-30-companies': 'Dividend ratio of {dividend-ratio-30-threshold}',
  'esg-report-companies': 'ESG report of its own',
  'interim-dividend-companies': 'Interim or pre-festival dividend',
  'loan-buyback-companies': 'Buyback plan with special loans',
  'social-security-companies': 'Held heavily by the social security fund',
  'social-security-index-companies': 'of these in the STAR 50 or STAR 100',
};

/** The report prints the share as well as the number of companies with action plans. */
const SAID_TWICE = 'action-plan-share';

/** Every count of companies, and every share of all companies, that the report prints. */
export function companyCounts(edition: Edition): ChartSpec {
  const all = edition.companyCount;
  const counts = countsOfCompanies(edition).filter(({ id }) => id !== SAID_TWICE);
  const companies = (count: Figure) => statedCompanies(count, all);
  const known = counts.filter((each) => leastCompanies(each, all) > all / 2).length;
  const few = counts.filter((each) => companies(each) < figure(edition, 'ic-companies').value).length;
  const chapters = edition.chapters
    .map(({ number, topic }) => ({
      title: `${roman(number)} ${topic}`,
      figures: counts
        .filter(({ section }) => section.startsWith(`${number}.`))
        .toSorted((a, b) => companies(b) - companies(a)),
    }))
    .filter(({ figures }) => figures.length > 0);
  return {
    id: 'company-counts-v-586',
    number: '35',
    forms: ['bars'],
    section: ACROSS,
    headline: `Only ${known} of the report’s ${counts.length} company counts are known to pass half the board`,
    subtitle:
      'Every count or share of companies in the report against all {companies-total} on the board, by chapter',
    alt: `Bars for ${counts.length} counts against {companies-total}, by chapter: ${known} are known to pass half the board, among them action plans ({action-plan-companies}), private enterprises ({private-companies-share}) and buyback plans ({buyback-companies}); ${few} of the others have a number below {ic-companies|bare}.`,
    notes: [
      'A share of the companies is drawn where that many companies would stand. “Nearly” is read as within a tenth of its number; {dividend-ratio-30-companies|noun} may or may not pass half the board.',
      'Both counts of {companies-revenue-up-50|noun} are right: they are of different groups. Left out: what is said of all {companies-total}, shares of smaller groups, and the share of companies with action plans, which repeats their number.',
    ],
    questions: [
      {
        ask: 'Are the winners the same companies?',
        answer:
          'Not said. For any pair of counts only the least and the most that they share can be worked out.',
      },
      {
        ask: 'Is there a count of losers?',
        answer:
          'No row counts companies whose sales or profit fell; {unprofitable-companies|noun} are counted by their losses of earlier days.',
      },
    ],
    rows: [
      ...chapters.flatMap(({ title, figures }) => rowsOf(title, figures.map(rowOf))),
      ...rowsOf('Total', [
        ['half-board', 'Half the board', 'companies-half'],
        ['all', 'All companies', 'companies-total'],
      ]),
    ],
    draw: (drawing, canvas) =>
      bars(
        {
          dense: true,
          panels: [
            {
              ...boardPanel(drawing, canvas),
              headTicks: ticks([0, all / 2, all], (value) => `${decimal((100 * value) / all)}%`),
              reference: { at: all / 2, ...drawing.remark('half the board: {companies-half}', 'half-board') },
            },
          ],
          groups: chapters.map(({ title, figures }) => ({
            title,
            rows: figures.map(({ id, section }) => ({
              ...onBoard(drawing, id),
              tone: chapterTone(placeIn(section).chapter),
              inset: id === 'social-security-index-companies',
            })),
          })),
        },
        canvas,
      ),
  };
}

function rowOf({ id }: Figure): FigureRow {
  const label = LABELS[id];
  if (!label) throw new Error(`company counts: “${id}” has no label → add it to LABELS`);
  return [id, label, id];
}
