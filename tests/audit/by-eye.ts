/** Columns of a fact that the words around its number may bear out. */
export type Column = 'entity' | 'period' | 'noun' | 'subject';

/** What the report may call what we call by another word, both by their beginnings. */
export const OURS: Record<string, string[]> = {
  resea: ['r&d'],
  devel: ['r&d'],
  merge: ['m&a'],
  acqui: ['m&a'],
  staff: ['personnel'],
  peopl: ['personnel'],
  spend: ['investment'],
  compa: ['enterprise'],
  indic: ['index'],
  reven: ['income'],
  machi: ['pieces'],
  chang: ['improvement', 'increase', 'decrease', 'up '],
  highe: ['record high'],
  publi: ['disclosed', 'released'],
  grew: ['growth', 'growing'],
};

/** Facts, by id, whose columns the words around their number cannot bear out: eyes alone hold them. */
export const BY_EYE: Record<Column, readonly string[]> = {
  entity: [],
  // “before the Spring Festival” and “in the first quarter report” name no year.
  period: [
    'interim-dividend-companies',
    'social-security-companies',
    'social-security-holdings',
    'social-security-index-companies',
  ],
  noun: [],
  // Thresholds and some counts have subjects in words of ours.
  subject: [
    'companies-revenue-up-50-threshold',
    'companies-profit-doubled-threshold',
    'unprofitable-revenue-1bn-threshold',
    'fifth-set-revenue-1bn-threshold',
    'fifth-set-revenue-10bn-threshold',
    'equipment-revenue-growing-share',
    'dizal-issue-first',
    'star-50-products-growth',
    'fund-holdings-share',
  ],
};
