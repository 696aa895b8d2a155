import type { CardSpec } from '../../card.ts';
import { crchiMachines } from './fig-crchi-machines.ts';
import { firstProfits } from './fig-first-profits.ts';
import { hwatsingMachines } from './fig-hwatsing-cmp.ts';
import { intcoSuppliers } from './fig-intco-suppliers.ts';
import { kedeComponents } from './fig-kede-components.ts';
import { piotechGrowth } from './fig-piotech-since-listing.ts';
import { privateProjects } from './fig-private-projects.ts';
import { prizesAndChampions } from './fig-prizes-and-champions.ts';
import { ronbayLead } from './fig-ronbay-lead.ts';
import { smicRevenue } from './fig-smic-50bn.ts';
import { unitedImagingSuppliers } from './fig-united-imaging-suppliers.ts';

/** All cards of the edition, in the order in which a reader meets them. */
export const cards: CardSpec[] = [
  smicRevenue,
  unitedImagingSuppliers,
  privateProjects,
  piotechGrowth,
  firstProfits,
  prizesAndChampions,
  hwatsingMachines,
  ronbayLead,
  kedeComponents,
  crchiMachines,
  intcoSuppliers,
];
