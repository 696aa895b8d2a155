import type { Edition } from '../data/edition.ts';
import { dateWords } from '../lib/number/period.ts';
import { siteName } from '../lib/site-name.ts';
import { PUBLISHER } from './terms.ts';

/** What can be cited: a chart, the data, the whole. */
export interface Work {
  /** permanent, unique in the edition */
  id: string;
  title: string;
  /** permanent, whole */
  address: string;
  type: 'webpage' | 'dataset' | 'report';
}

/** What every form of citation states. */
interface Citation {
  key: string;
  author: string;
  title: string;
  type: Work['type'];
  /** the site as a whole; empty where that is what is cited */
  container: string;
  /** day of publication, ISO */
  date: string;
  version: string;
  address: string;
  /** whose figures they are */
  note: string;
}

const RIS_TYPES: Record<Work['type'], string> = { webpage: 'ELEC', dataset: 'DATA', report: 'RPRT' };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that LaTeX takes for its own. */
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Escaped by a backslash they would still count, and one alone would swallow the entries that follow.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** A citation to be read: author, title, site, date, address. */
export function plainText(work: Work, edition: Edition): string {
  const { author, title, container, date, version, address, note } = cited(work, edition);
  const parts = [author, `“${title}”`, container].filter(Boolean).join(', ');
  return `${parts}, version ${version}, ${dateWords(date)}, ${address}. ${note}`;
}

/** A chart as it is cited. */
export function chartWork({ id, headline }: { id: string; headline: string }, address: string): Work {
  return { id, title: headline, address, type: 'webpage' };
}

/** A chart as a version published it, which stays at an address of its own. */
export function keptWork(
  { id, headline, version }: { id: string; headline: string; version: string },
  address: string,
): Work {
  return { id: `${id}-${version}`, title: headline, address, type: 'webpage' };
}

/** The edition as a whole. */
export function reportWork({ year }: Edition, address: string): Work {
  return { id: 'report', title: siteName(year), address, type: 'report' };
}

/** The data of an edition. */
export function dataWork({ year }: Edition, address: string): Work {
  return { id: 'data', title: `${siteName(year)}: data`, address, type: 'dataset' };
}

/**
 * BibTeX and biblatex, the names of institutions in double braces, which are neither parted nor recapitalised. `online`
 * is read as a web page by all; a `dataset` is software to Typst. The note repeats the address, as BibTeX's plain style
 * prints no `url`; the day stands in fields that both read.
 */
export function bibtex(work: Work, edition: Edition): string {
  const { key, author, title, container, date, version, address, note } = cited(work, edition);
  const [year, month, day] = date.split('-');
  const fields = {
    author: `{{${latex(author)}}}`,
    title: `{{${latex(title)}}}`,
    ...(container && { organization: `{${latex(container)}}` }),
    version: `{${version}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1],
    day: `{${Number(day)}}`,
    url: `{${address}}`,
    note: `{${latex(`${address}. ${note}`)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

/**
 * RIS: one tag a line, lines ended by CR and LF. The name of an institution is held together by no-break spaces, for
 * bibutils, and ended by a comma, for all others, or its last word would become a surname.
 */
export function ris(work: Work, edition: Edition): string {
  const { author, title, type, container, date, version, address, note } = cited(work, edition);
  const tags = [
    ['TY', RIS_TYPES[type]],
    ['AU', `${author.replaceAll(' ', '\u00a0')},`],
    ['TI', title],
    ...(container ? [['T2', container]] : []),
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['UR', address],
    ['N1', note],
    ['LA', 'en-GB'],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON, as citation managers exchange it. */
export function cslJson(work: Work, edition: Edition): string {
  const { key, author, title, type, container, date, version, address, note } = cited(work, edition);
  const item = {
    id: key,
    type,
    author: [{ literal: author }],
    title,
    ...(container && { 'container-title': container }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    URL: address,
    note,
    language: 'en-GB',
  };
  return JSON.stringify([item], null, 2) + '\n';
}

function cited({ id, title, address, type }: Work, edition: Edition): Citation {
  const { source, year, version, published } = edition;
  const site = siteName(year);
  return {
    key: `star-market-${year}-${id}`,
    author: PUBLISHER,
    title: line(title),
    type,
    container: title === site ? '' : site,
    date: published,
    version,
    address,
    note: line(`Figures: ${source.publisher}, “${source.title}”, ${dateWords(source.date)}, ${source.url}`),
  };
}

/** A text as one line, which is all that RIS has for it. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function latex(text: string): string {
  return text.replace(/[\\~^{}]/g, (character) => LATEX[character]!).replace(/[&%$#_]/g, '\\$&');
}
