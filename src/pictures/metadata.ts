import type { Edition } from '../data/edition.ts';
import { markup, type Markup } from '../lib/markup.ts';
import type { Chart } from '../charts/chart.ts';
import { LICENCE, PUBLISHER } from '../citing/terms.ts';

/** What an SVG says of itself in Dublin Core: where it comes from, where it lives, which edition it is of. */
export function metadata(chart: Chart, edition: Edition, address: string): Markup {
  const { title, description, source, rights, version } = words(chart, edition);
  return markup`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about="${address}"><dc:title>${title}</dc:title><dc:description>${description}</dc:description><dc:identifier>${address}</dc:identifier><dc:source>${source}</dc:source><dc:publisher>${PUBLISHER}</dc:publisher><dc:date>${edition.published}</dc:date><dc:language>en-GB</dc:language><dc:rights>${rights}</dc:rights><dcterms:isPartOf>${version}</dcterms:isPartOf><dcterms:license>${LICENCE.url}</dcterms:license></rdf:Description></rdf:RDF></metadata>`;
}

/** The same for a PNG, by the keywords of its standard. */
export function pngWords(chart: Chart, edition: Edition, address: string): Record<string, string> {
  const { title, description, source, rights, version } = words(chart, edition);
  return {
    Title: title,
    Author: PUBLISHER,
    Description: description,
    Copyright: `${rights} ${LICENCE.url}`,
    Source: source,
    Comment: `${version}, ${edition.published}, ${address}`,
  };
}

function words({ headline, alt }: Chart, { source, year, version }: Edition) {
  return {
    title: headline,
    description: alt,
    source: `${source.publisher}, “${source.title}”, ${source.date}, ${source.url}`,
    rights: `Data: ${LICENCE.data} Words and drawing: ${LICENCE.words_and_drawings}, ${LICENCE.attribution}.`,
    version: `Edition ${year}, version ${version}`,
  };
}
