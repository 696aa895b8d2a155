import { differences, type Difference, type Said } from '../../charts/difference.ts';
import { keptSnapshot, snapshot, type Snapshot } from '../../charts/snapshot.ts';
import { memoize } from '../../lib/memoize.ts';
import type { Publication } from '../site/publication.ts';

export type { Said };

/** What a change names: figures or charts. */
export type Kind = 'facts' | 'charts';

/** A version beside the one before it. */
export interface Step {
  before: string;
  after: string;
  /** what each says otherwise, by id */
  said: Record<Kind, ReadonlyMap<string, Said[]>>;
}

/** An edition as far as it is compared. */
type Site = Pick<Publication, 'edition' | 'charts' | 'to'>;

/** What was said of a figure or a chart before it was last corrected. */
export interface Correction {
  version: string;
  /** where the page of corrections tells of it */
  href: string;
  said: Said[];
}

/** Anchor of a version on the page of corrections, or of one thing that it corrects: a chart may be called as a fact is. */
export function versionAnchor(year: number, version: string, kind?: Kind, id?: string): string {
  return [`v${year}-${version}`, kind, id].filter(Boolean).join('-');
}

/** What a version changed in figures and charts; null where it is the first. */
export function stepTo(site: Site, version: string): Step | null {
  return stepsOf(site).get(version) ?? null;
}

const stepsOf = memoize((site: Site): Map<string, Step> => {
  const versions = [...new Set(site.edition.changes.map(({ version }) => version))];
  const saidIn = memoize((version: string) => snapshotOf(site, version));
  return new Map(
    versions.slice(0, -1).map((after, at) => {
      const before = versions[at + 1]!;
      const { figures, charts } = differences(saidIn(before), saidIn(after));
      return [after, { before, after, said: { facts: saidById(figures), charts: saidById(charts) } }];
    }),
  );
});

/** What has become of each chart since a version, by id; a chart that says what it said is not among them. */
export function chartsSince(site: Site, version: string): ReadonlyMap<string, Difference> {
  return sinceOf(site)(version);
}

const sinceOf = memoize((site: Site) =>
  memoize((version: string) => {
    const { charts } = differences(snapshotOf(site, version), snapshotOf(site, site.edition.version));
    return new Map(charts.map((each) => [each.id, each]));
  }),
);

function snapshotOf({ edition, charts }: Site, version: string): Snapshot {
  const kept = edition.released.get(version);
  return kept ? keptSnapshot(kept) : snapshot(edition, charts);
}

function saidById(all: Difference[]): Map<string, Said[]> {
  return new Map(all.map(({ id, said }) => [id, said]));
}

/** The last correction of a figure or a chart that can be read out; null where there was none. */
export function correctionOf(site: Site, kind: Kind, id: string): Correction | null {
  const { changes, year } = site.edition;
  const change = changes.find((each) => each.kind === 'corrected' && each[kind].includes(id));
  const said = change && stepTo(site, change.version)?.said[kind].get(id);
  if (!said || said.length === 0) return null;
  const { version } = change;
  return { version, href: `${site.to.corrections}#${versionAnchor(year, version, kind, id)}`, said };
}
