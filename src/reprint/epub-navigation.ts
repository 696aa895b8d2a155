import type { Imprint } from './epub-package.ts';
import type { Manuscript, Part } from './manuscript.ts';
import { escaped } from './xhtml.ts';

/** The table of contents, the list of charts and the landmarks of the book. */
export function navigation({ parts }: Manuscript): string {
  const charts = parts.flatMap(chartsOf);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head><title>Contents</title><link rel="stylesheet" href="style.css"/></head>
<body><main>
<nav epub:type="toc" role="doc-toc" id="toc" aria-label="Contents"><h1>Contents</h1>${list(parts.map((part) => entry(`${part.id}.xhtml`, part.title, sectionsOf(part))))}</nav>
<nav epub:type="loi" id="charts" aria-label="Charts"><h2>Charts</h2>${list(charts)}</nav>
<nav epub:type="landmarks" id="landmarks" aria-label="Landmarks" hidden="hidden"><h2>Landmarks</h2>${list([
    landmark('toc', '#toc', 'Contents'),
    landmark('bodymatter', `${parts[0]!.id}.xhtml`, 'Start of the report'),
    landmark('glossary', 'glossary.xhtml', 'Glossary'),
  ])}</nav>
</main></body>
</html>
`;
}

/** The parts for programs that read no contents of EPUB 3, of which there are many. */
export function oldNavigation(
  { title, parts }: Manuscript,
  { identifier }: Pick<Imprint, 'identifier'>,
): string {
  const points = parts.map(
    (part, at) =>
      `<navPoint id="n-${part.id}" playOrder="${at + 1}"><navLabel><text>${escaped(part.title)}</text></navLabel><content src="${part.id}.xhtml"/></navPoint>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en-GB">
<head><meta name="dtb:uid" content="${identifier}"/></head>
<docTitle><text>${escaped(title)}</text></docTitle>
<navMap>${points.join('\n')}</navMap>
</ncx>
`;
}

function sectionsOf({ id, element, kind }: Part): string[] {
  if (kind !== 'chapter' && kind !== 'points') return [];
  return [...element.querySelectorAll('section[id]')].map((section) =>
    entry(`${id}.xhtml#${section.id}`, section.querySelector('h3')!.textContent),
  );
}

function chartsOf({ id, element }: Part): string[] {
  return [...element.querySelectorAll('div.chart')].map((figure) =>
    entry(`${id}.xhtml#${figure.id}`, figure.querySelector('.headline')!.textContent),
  );
}

function entry(href: string, name: string, within: string[] = []): string {
  return `<li><a href="${href}">${escaped(name.trim())}</a>${within.length > 0 ? `\n${list(within)}` : ''}</li>`;
}

function landmark(type: string, href: string, name: string): string {
  return `<li><a epub:type="${type}" href="${href}">${name}</a></li>`;
}

function list(items: string[]): string {
  return `<ol>${items.join('')}</ol>`;
}
