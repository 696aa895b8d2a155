import type { Edition } from '../data/edition.ts';
import { dateWords } from '../lib/period.ts';
import type { Chart } from './chart.ts';
import { PUBLISHER } from './terms.ts';

/** What every form of citation states of a chart. */
interface Citation {
  key: string;
  author: string;
  title: string;
  /** the site as a whole */
  container: string;
  /** day of publication, ISO */
  date: string;
  version: string;
  address: string;
  /** whose figures they are */
  note: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that LaTeX takes for its own. */
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A citation to be read: author, title, site, date, address. */
export function plainText(chart: Chart, edition: Edition, address: string): string {
  const { author, title, container, date, version, note } = cited(chart, edition, address);
  return `${author}, “${title}”, ${container}, version ${version}, ${dateWords(date)}, ${address}. ${note}`;
}

/** A citation of an edition as a whole. */
export function editionText({ source, year, version, published }: Edition, address: string): string {
  return `${PUBLISHER}, ${siteName(year)}, version ${version}, ${dateWords(published)}, ${address}. ${figuresOf(source)}`;
}

/** BibTeX, the names of institutions in double braces, which are neither parted nor recapitalised. */
export function bibtex(chart: Chart, edition: Edition, address: string): string {
  const { key, author, title, container, date, version, note } = cited(chart, edition, address);
  const [year, month] = date.split('-');
  const fields = {
    author: `{{${latex(author)}}}`,
    title: `{{${latex(title)}}}`,
    howpublished: `{${latex(container)}, version ${version}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1],
    url: `{${address}}`,
    note: `{${latex(note)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** RIS: one tag a line, lines ended by CR and LF. */
export function ris(chart: Chart, edition: Edition, address: string): string {
  const { author, title, container, date, version, note } = cited(chart, edition, address);
  const tags = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', container],
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
export function cslJson(chart: Chart, edition: Edition, address: string): string {
  const { key, author, title, container, date, version, note } = cited(chart, edition, address);
  const item = {
    id: key,
    type: 'webpage',
    author: [{ literal: author }],
    title,
    'container-title': container,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    URL: address,
    note,
    language: 'en-GB',
  };
  return JSON.stringify([item], null, 2) + '\n';
}

function cited({ id, headline }: Chart, edition: Edition, address: string): Citation {
  const { source, year, version, published } = edition;
  return {
    key: `star-market-${year}-${id}`,
    author: PUBLISHER,
    title: headline.replaceAll('\u00a0', ' '),
    container: siteName(year),
    date: published,
    version,
    address,
    note: figuresOf(source),
  };
}

function siteName(year: number): string {
  return `The STAR Market in ${year}`;
}

function figuresOf({ publisher, title, date, url }: Edition['source']): string {
  return `Figures: ${publisher}, “${title}”, ${dateWords(date)}, ${url}`;
}

function latex(text: string): string {
  return text.replace(/[\\~^]/g, (character) => LATEX[character]!).replace(/[&%$#_]/g, '\\$&');
}
