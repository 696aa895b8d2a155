import type { Edition } from '../data/edition.ts';
import { markup, type Markup } from '../lib/markup.ts';
import type { Chart } from './chart.ts';
import { LICENCE, PUBLISHER } from './terms.ts';

/** What an SVG says of itself in Dublin Core: where it comes from, where it lives, which edition it is of. */
export function metadata({ headline, alt }: Chart, edition: Edition, address: string): Markup {
  const { source, year, version, published } = edition;
  const rights = `Data: ${LICENCE.data} Words and drawing: ${LICENCE.words_and_drawings}, ${LICENCE.attribution}.`;
  return markup`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about="${address}"><dc:title>${headline}</dc:title><dc:description>${alt}</dc:description><dc:identifier>${address}</dc:identifier><dc:source>${source.publisher}, “${source.title}”, ${source.date}, ${source.url}</dc:source><dc:publisher>${PUBLISHER}</dc:publisher><dc:date>${published}</dc:date><dc:language>en-GB</dc:language><dc:rights>${rights}</dc:rights><dcterms:isPartOf>Edition ${String(year)}, version ${version}</dcterms:isPartOf><dcterms:license>${LICENCE.url}</dcterms:license></rdf:Description></rdf:RDF></metadata>`;
}
