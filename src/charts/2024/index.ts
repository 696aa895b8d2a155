import type { ChartSpec, CountedChart } from '../chart.ts';
import { actionPlans } from './action-plan-coverage.ts';
import { beigeneProfit } from './beigene-adjusted-operating-profit.ts';
import { approvals } from './biopharma-approvals.ts';
import { capitalRaised } from './capital-raised-and-planned.ts';
import { companiesByResult } from './companies-by-2024-result.ts';
import { chipSegments } from './chip-segment-growth.ts';
import { companiesByIndustry } from './companies-by-industry.ts';
import { companiesNamed } from './companies-named-by-chapter.ts';
import { companyCounts } from './company-counts-v-586.ts';
import { concentration } from './concentration-value-v-turnover.ts';
import { equipmentBreadth } from './equipment-and-materials-breadth.ts';
import { esgReports } from './esg-report-coverage.ts';
import { fifthStandard } from './fifth-standard-companies.ts';
import { foundryRanks } from './foundry-world-ranks.ts';
import { selfSufficiency } from './import-substitution-to-world-first.ts';
import { exactness } from './how-exact-is-the-report.ts';
import { indexFamily } from './index-family-and-assets.ts';
import { industryContributions } from './industry-growth-contributions.ts';
import { drugSalesAndLosses } from './innovative-drug-sales-v-losses.ts';
import { drugShare } from './innovative-drug-share-of-biopharma.ts';
import { institutionalHoldings } from './institutional-holdings.ts';
import { dealKinds } from './ma-deal-kinds.ts';
import { newOwners } from './new-controlling-shareholders.ts';
import { overseasReach } from './overseas-reach-company-counts.ts';
import { overseasRevenue } from './overseas-revenue-share-and-growth.ts';
import { payouts } from './payouts-companies-and-yuan.ts';
import { privateCash } from './private-cash-v-revenue-growth.ts';
import { privateCompanies } from './private-companies-since-listing.ts';
import { calendar } from './reform-and-reporting-calendar.ts';
import { per100Yuan } from './per-100-yuan-of-revenue.ts';
import { crossChecks } from './printed-v-implied.ts';
import { researchers } from './researchers-and-patents.ts';
import { researchSpending } from './rd-spending-v-net-profit.ts';
import { shareGrowing } from './share-of-companies-growing-2023-2024.ts';
import { sheddingTheMark } from './shedding-the-u-mark.ts';
import { growthRates } from './all-growth-rates.ts';
import { topTenSinceListing } from './top-ten-since-listing.ts';
import { topTenGrowth } from './top-ten-v-board-growth.ts';
import { unprofitableAtListing } from './unprofitable-at-listing-sales-and-losses.ts';
import { yuanAmounts } from './yuan-amounts-log-scale.ts';

/** All charts of the edition, in the order of the catalogue. */
export const charts: (ChartSpec | CountedChart)[] = [
  companiesByResult,
  shareGrowing,
  beigeneProfit,
  topTenGrowth,
  topTenSinceListing,
  privateCompanies,
  privateCash,
  unprofitableAtListing,
  sheddingTheMark,
  fifthStandard,
  researchSpending,
  researchers,
  selfSufficiency,
  overseasRevenue,
  overseasReach,
  industryContributions,
  chipSegments,
  foundryRanks,
  drugSalesAndLosses,
  drugShare,
  approvals,
  equipmentBreadth,
  companiesByIndustry,
  calendar,
  dealKinds,
  capitalRaised,
  newOwners,
  actionPlans,
  payouts,
  esgReports,
  indexFamily,
  institutionalHoldings,
  concentration,
  growthRates,
  companyCounts,
  yuanAmounts,
  per100Yuan,
  companiesNamed,
  crossChecks,
  exactness,
];
