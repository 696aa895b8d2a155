import type { Edition } from '../../data/edition.ts';
import { versionArchive } from '../../open-data/versions.ts';
import { chartOf, publication, years, type Publication } from '../site/publication.ts';

type Change = Edition['changes'][number];

/** A version of an edition’s data and what it brought. */
export interface Version {
  year: number;
  version: string;
  /** ISO */
  date: string;
  /** permanent name, the anchor on the page of corrections */
  anchor: string;
  /** where its data stay, all of them in one file */
  archive: string;
  changes: PublishedChange[];
}

export interface PublishedChange extends Pick<Change, 'kind' | 'what'> {
  /** place among the changes of its edition and day, the earliest 0: it stays when others follow */
  place: number;
  touched: Touched[];
}

/** A fact or chart that a change is about; without an address where it is gone. */
export interface Touched {
  id: string;
  href: string | null;
}

/** All versions of all editions, newest first. Throws where a change names a chart that is not there. */
export function versions(): Version[] {
  return years
    .flatMap((year) => versionsOf(publication(year)))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

function versionsOf(site: Publication): Version[] {
  const { year, changes } = site.edition;
  return [...Map.groupBy(changes, ({ version }) => version)].map(([version, group]) => ({
    year,
    version,
    date: group[0]!.date,
    anchor: `v${year}-${version}`,
    archive: site.to.dataFile(versionArchive(year, version)),
    changes: group.map((change) => publishedChange(site, change)),
  }));
}

function publishedChange(site: Publication, change: Change): PublishedChange {
  const { changes } = site.edition;
  const later = changes.slice(changes.indexOf(change) + 1);
  return {
    kind: change.kind,
    what: change.what,
    place: later.filter(({ date }) => date === change.date).length,
    touched: [
      ...change.facts.map((id) => touched(site, 'facts', id)),
      ...change.charts.map((id) => touched(site, 'charts', id)),
    ],
  };
}

function touched(site: Publication, kind: 'facts' | 'charts', id: string): Touched {
  const gone = site.edition.changes.some(
    (change) => change.kind === 'withdrawn' && change[kind].includes(id),
  );
  if (gone) return { id, href: null };
  return { id, href: kind === 'facts' ? site.to.fact(id) : site.to.chart(chartOf(site, id).id) };
}
