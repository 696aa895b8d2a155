/**
 * Rows by the id of their chart that its card and its other small pictures show, where those that the headline names and
 * the largest beside them would not tell what it says.
 */
export const pictured: Record<string, readonly string[]> = {
  'all-growth-rates': [
    'innovative-drug-revenue-growth',
    'chip-profit-growth',
    'revenue-total-growth',
    'unprofitable-net-loss-change',
    'innovative-drug-net-loss-change',
  ],
  'company-counts-v-586': [
    'private-companies-share',
    'import-substitution-share',
    'advanced-level-companies',
    'companies-record-revenue',
    'ic-companies',
  ],
  'index-family-and-assets': ['star-50', 'other'],
  'printed-v-implied': [
    'check-fifth-set-products',
    'check-overseas-capacity',
    'check-rd-multiple',
    'check-fifth-set-revenue',
  ],
  'yuan-amounts-log-scale': [
    'emerging-industry-market-value',
    'revenue-total',
    'overseas-revenue',
    'rd-total',
    'sicc-net-profit',
  ],
  'how-exact-is-the-report': ['1-more-than', '2-more-than', '3-more-than', '5-more-than', '6-more-than'],
  'net-profit-by-release': ['2021', '2022', '2023', '2024', '2025'],
  'totals-that-one-company-turns': ['biopharma', 'biopharma-without'],
  'new-controlling-shareholders': ['unnamed', 'kingsemi', 'hob-biotech'],
};
