import { openEdition } from '../../data/edition.ts';
import { resolveChart, type Chart } from '../chart.ts';
import { companiesByResult } from './companies-by-2024-result.ts';

const edition = openEdition('2024');

/** All charts of the edition, in the order of the catalogue. */
export const charts: Chart[] = [companiesByResult].map((spec) => resolveChart(edition, spec));
