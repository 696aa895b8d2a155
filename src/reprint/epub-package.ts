import { LICENCE, PUBLISHER } from '../citing/terms.ts';
import type { Manuscript } from './manuscript.ts';
import { escaped } from './xhtml.ts';

/** What a shelf must know of a book and its pages do not say. */
export interface Imprint {
  /** `urn:uuid:…`, the same for every version of an edition */
  identifier: string;
  /** `1.1.0` of the edition’s data */
  version: string;
  /** ISO day */
  published: string;
  /** the report that the figures come from, as a citation */
  source: string;
}

const TYPES: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  css: 'text/css',
  ncx: 'application/x-dtbncx+xml',
  woff2: 'font/woff2',
};

/** What the book is made of and in which order it is read, with what it offers to who reads otherwise than by eye. */
export function bookPackage(manuscript: Manuscript, imprint: Imprint, files: readonly string[]): string {
  const items = [...files, 'chinese.woff2', 'cover.png'].map((file) => item(file)).join('\n');
  const spine = ['cover', 'title', 'nav', ...manuscript.parts.map(({ id }) => id)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata({ ...manuscript, ...imprint }).join('\n')}
</metadata>
<manifest>
${items}
</manifest>
<spine toc="${idOf('toc.ncx')}">
${spine.map((id) => `<itemref idref="${idOf(`${id}.xhtml`)}"/>`).join('\n')}
</spine>
</package>
`;
}

function item(file: string): string {
  const property = { 'nav.xhtml': 'nav', 'cover.png': 'cover-image' }[file];
  const type = TYPES[file.split('.').at(-1)!]!;
  return `<item id="${idOf(file)}" href="${file}" media-type="${type}"${property ? ` properties="${property}"` : ''}/>`;
}

function idOf(file: string): string {
  return `f-${file.replaceAll(/[^\w-]/g, '-')}`;
}

function metadata(book: Manuscript & Imprint): string[] {
  const dc = (name: string, value: string, attributes = '') =>
    `<dc:${name}${attributes}>${escaped(value)}</dc:${name}>`;
  const meta = (property: string, value: string) => `<meta property="${property}">${escaped(value)}</meta>`;
  return [
    dc('identifier', book.identifier, ' id="id"'),
    dc('title', book.title),
    dc('language', 'en-GB'),
    dc('creator', PUBLISHER),
    dc('publisher', PUBLISHER),
    dc('date', book.published),
    dc('description', book.description),
    dc('source', book.source),
    dc('relation', book.address),
    dc('rights', `Words and drawings: ${LICENCE.words_and_drawings}, ${LICENCE.url} ${LICENCE.data}`),
    meta('dcterms:modified', `${book.published}T12:00:00Z`),
    meta('schema:version', book.version),
    // For shelves that know no EPUB 3.
    `<meta name="cover" content="${idOf('cover.png')}"/>`,
    ...ACCESS.map(([property, value]) => meta(property, value)),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'),
    meta('a11y:certifiedBy', PUBLISHER),
  ];
}

const ACCESS: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessModeSufficient', 'textual,visual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'longDescription'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'Every chart has a description in words, and beneath it a table of all that it draws. Headings, lists, tables, notes and the glossary are marked as such. Charts keep their light ground at night.',
  ],
];
