import { z } from 'zod';
import { cell } from '../lib/csv/cell.ts';

/** Cells whose words several data sets share. Each is documented where a field uses it, through `.describe()`. */

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SECTION_ID = /^\d\.\d$/;
const KEBAB =
  'begin with a small letter and write only those, digits and single hyphens, like rd-investment-total';

/** Kebab-case name: small letters, digits and hyphens, beginning with a letter. */
export const id = cell.matching(ID, 'an id', KEBAB);

/** An id, or blank. */
export const optionalId = cell.optionalMatching(ID, 'an id', KEBAB);

/** Ids with “;” between two; blank for none. */
export const idList = cell.list(ID, 'an id', `${KEBAB}, “;” between two`);

/** Semantic version of the data. */
export const version = cell.matching(
  /^\d+\.\d+\.\d+$/,
  'a version',
  'write three numbers with points, like 1.0.0',
);

/** Number of a chapter, 0 for the introduction. */
export const chapter = cell.whole;

/** Number of a titled paragraph within its chapter, 0 for an untitled opening one. */
export const section = cell.whole;

/** Sections as chapter.section with “;” between two: `1.4;4.1`; blank for none. */
export const sectionIdList = cell.list(
  SECTION_ID,
  'a section',
  'write chapter.section, like 1.4, “;” between two',
);

const YEAR = '(?:19|20)\\d\\d';
const QUARTER = `${YEAR}-Q[1-4]`;
/** A half, or the first three quarters. */
const PART = `${YEAR}-(?:H[12]|9M)`;
const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`;
const DAY = z.regexes.date.source.replace(/^\^|\$$/g, '');
const PERIOD = new RegExp(
  [
    `(?:(?:end|since|before)-)?(?:${YEAR}|${PART}|${QUARTER}|${MONTH}|${DAY})`,
    `(?:${YEAR}|${MONTH}|${DAY})/(?:${YEAR}|${MONTH}|${DAY})`,
    '(?:since|before)-listing',
    'last-[1-9]\\d*-(?:years|quarters|months)',
    `season-${YEAR}`,
    'to-date',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
);

/**
 * When a figure holds.
 *
 * - `2024`, `2024-H1`, `2024-9M`, `2024-Q4`, `2024-06`: over that year, half, first three quarters, quarter or month;
 *   `2024-06/2025-05`: from the one to the other; `2025-04-30`: a state or an event on that day
 * - `end-2024`, `end-2025-Q1`: a state at the end of it
 * - `since-2024`, `since-2024-06`, `before-2024-06`: from or up to it; `since-listing`, `before-listing`: each company’s own day
 * - `last-3-years`, `last-4-years`, `last-3-quarters`: that many in a row up to the edition’s year
 * - `season-2025`: the reporting season of spring 2025; `to-date`: when the report was written, no date given
 */
export const period = cell.matching(
  PERIOD,
  'a period',
  'write one like 2024, 2024-Q4, 2024-06, 2025-04-30, end-2024, since-2024-06, before-listing, last-3-years, season-2025 or to-date',
);

/** A day, a month or a year, as exactly as it is known; blank where it is not. */
export const publishedOn = cell.optionalMatching(
  new RegExp(`^(?:${YEAR}|${MONTH}|${DAY})$`),
  'a date',
  'write 2025-07-22, 2025-07 or 2025',
);
