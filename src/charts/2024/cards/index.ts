// All cards of the edition, each by a line of its own.
export { crchiMachines } from './fig-crchi-machines.ts';
export { firstProfits } from './fig-first-profits.ts';
export { hwatsingMachines } from './fig-hwatsing-cmp.ts';
export { intcoSuppliers } from './fig-intco-suppliers.ts';
export { kedeComponents } from './fig-kede-components.ts';
export { piotechGrowth } from './fig-piotech-since-listing.ts';
export { privateProjects } from './fig-private-projects.ts';
export { prizesAndChampions } from './fig-prizes-and-champions.ts';
export { ronbayLead } from './fig-ronbay-lead.ts';
export { smicRevenue } from './fig-smic-50bn.ts';
export { unitedImagingSuppliers } from './fig-united-imaging-suppliers.ts';
