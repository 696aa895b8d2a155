import { ACROSS } from '../charts/across.ts';
import { resolveCard, type CardSpec } from '../charts/card.ts';
import { resolveChart, wordsBeneath, type ChartSpec, type CountedChart } from '../charts/chart.ts';
import { knownForm } from '../charts/kinds.ts';
import { resolveRow } from '../charts/row.ts';
import { knownIds, unknownId } from '../data/check/finding.ts';
import { checkSection } from '../data/check/sections.ts';
import type { Edition } from '../data/edition.ts';
import { knownFigures } from '../data/figure.ts';
import type { Problem } from '../data/reading/problem.ts';
import { fill } from '../data/text.ts';
import { checkPhrasing } from './phrasing.ts';
import { nameOf, type Listed } from './registry.ts';
import { messageProblem, pattern, placeOf, problemAt, type SourceFile } from './source-file.ts';

type Spec = ChartSpec | CardSpec;

const FIELDS = ['id', 'section', 'headline', 'alt', 'rows', 'draw'];

function fieldsOf({ file }: SourceFile): string[] {
  return file.includes('/cards/') ? FIELDS : [...FIELDS, 'number', 'forms', 'subtitle', 'notes', 'questions'];
}

/** What a file states: a chart, a card, or how to count one from the edition. */
export type Given = Spec | CountedChart;

/** A chart or a card as its file states it. */
export type Drawn = Listed<Spec>;

/** A chart or a card, null where it could not be made, with all that is wrong in its file. */
export function checkDrawing(edition: Edition, { source, spec: given }: Listed<Given>) {
  const { spec, unknown, errors } = tryOut(edition, given, fieldsOf(source));
  const known = knownIds([], knownFigures(edition));
  const problems = unknown.flatMap((id) => {
    const [, wrong, right] = unknownId('', id, known, 'fact')!;
    return placesOf(source, id).map((at) => problemAt(source, at, wrong, right));
  });
  problems.push(...errors.map((message) => messageProblem(source, message)));
  problems.push(...checkPhrasing(edition, source));
  if (spec) problems.push(...checkName(source, spec), ...checkSections(edition, source, spec));
  return { drawn: spec && { source, spec }, problems };
}

/** Resolves and draws part by part, so that one mistake does not hide the others. */
function tryOut(edition: Edition, given: Given, fields: readonly string[]) {
  const seen = watched(edition);
  const errors = new Set<string>();
  const attempt = <T>(make: () => T): T | null => {
    try {
      return make();
    } catch (error) {
      const { message, cause } = error as Error;
      errors.add(cause instanceof Error ? cause.message : message);
      return null;
    }
  };
  const spec = attempt(() => (typeof given === 'function' ? given(seen.edition) : given));
  const missing = spec ? fields.filter((field) => !(field in spec)) : [];
  if (missing.length > 0) {
    const right = 'state it, as the files beside it do';
    return { spec: null, unknown: [], errors: missing.map((field) => `no ${field} → ${right}`) };
  }
  if (spec) {
    if ('forms' in spec) for (const form of spec.forms) attempt(() => knownForm(form));
    for (const row of spec.rows) attempt(() => resolveRow(seen.edition, row, spec.section));
    for (const template of templates(spec)) attempt(() => fill(seen.edition, template));
    if (errors.size === 0) attempt(() => draw(seen.edition, spec));
  }
  const unknown = [...seen.unknown];
  // What comes of a number that only stands in for another is no mistake of its own; misspelt names are.
  const own = [...errors].filter((message) => unknown.length === 0 || message.includes(' → '));
  return { spec, unknown, errors: own };
}

/**
 * An edition in which every figure can be looked up: where there is none, another stands in and the id is kept. So one
 * run over a chart meets all its unknown ids, not the first alone.
 */
function watched(edition: Edition): { edition: Edition; unknown: Set<string> } {
  const unknown = new Set<string>();
  const known = new Set(knownFigures(edition));
  const facts = new Map(edition.facts);
  const [standIn] = facts.values();
  facts.get = (id) => {
    if (known.has(id)) return edition.facts.get(id);
    unknown.add(id);
    return standIn;
  };
  return { edition: { ...edition, facts }, unknown };
}

function templates(spec: Spec): string[] {
  return [spec.headline, spec.alt, ...('number' in spec ? wordsBeneath(spec) : [])];
}

function draw(edition: Edition, spec: Spec): void {
  if (!('number' in spec)) resolveCard(edition, spec).svg();
  else for (const width of ['wide', 'narrow'] as const) resolveChart(edition, spec).svg(width);
}

function checkName(source: SourceFile, { id }: Spec): Problem[] {
  const name = nameOf(source.file);
  if (id === name) return [];
  const at = source.text.indexOf(`'${id}'`);
  return [problemAt(source, at, `id “${id}”`, `“${name}”, as the file is called`)];
}

function checkSections(edition: Edition, source: SourceFile, { section, rows }: Spec): Problem[] {
  const named = [section, ...rows.flatMap((row) => ('section' in row && row.section) || [])];
  return [...new Set(named)].flatMap((id) => {
    const finding = id === ACROSS ? null : checkSection(id, edition);
    if (!finding) return [];
    const [, wrong, right] = finding;
    return [problemAt(source, source.text.indexOf(`section: '${id}'`), wrong, right)];
  });
}

/** Where a figure is named in a file: in templates and as a row’s, or else as a word of its own. */
function placesOf(source: SourceFile, id: string): number[] {
  const named = new RegExp(`(?<=\\{|figure: '|value\\(')${pattern(id)}(?=[}|'])`, 'g');
  const places = Array.from(source.text.matchAll(named), ({ index }) => index);
  return places.length > 0 ? places : [placeOf(source, id)];
}
