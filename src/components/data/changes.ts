import type { Edition } from '../../data/edition.ts';
import { figure } from '../../data/figure.ts';
import { versionArchive } from '../../open-data/versions.ts';
import { stepTo, versionAnchor, type Kind, type Said, type Step } from '../number/corrections.ts';
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
  /** and its charts */
  charts: string;
  changes: PublishedChange[];
  /** what it says otherwise than the version before it; null of the first */
  step: Step | null;
}

export interface PublishedChange extends Pick<Change, 'kind' | 'what'> {
  /** place among the changes of its edition and day, the earliest 0: it stays when others follow */
  place: number;
  touched: Touched[];
}

/** A fact or chart that a change is about, with what it said before; without an address where it is gone. */
export interface Touched {
  kind: Kind;
  id: string;
  /** what it is, in words */
  name: string;
  href: string | null;
  said: Said[];
  /** where a chart stays readable as it was before the change, and where it can be read as the change left it */
  before: string | null;
  after: string | null;
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
    anchor: versionAnchor(year, version),
    archive: site.to.dataFile(versionArchive(year, version)),
    charts: site.to.dataFile(versionArchive(year, version, 'charts')),
    changes: group.map((change) => publishedChange(site, change)),
    step: stepTo(site, version),
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
      ...change.facts.map((id) => touched(site, change, 'facts', id)),
      ...change.charts.map((id) => touched(site, change, 'charts', id)),
    ],
  };
}

/** What was said of it before stands at the first change of a version that names it. */
function touched(site: Publication, change: Change, kind: Kind, id: string): Touched {
  const { changes } = site.edition;
  const { version } = change;
  const first = changes.find((each) => each.version === version && each[kind].includes(id));
  const gone = changes.some((each) => each.kind === 'withdrawn' && each[kind].includes(id));
  const step = stepTo(site, version);
  const said = (first === change && step?.said[kind].get(id)) || [];
  const about = { kind, id, said, before: null, after: null };
  if (gone) return { ...about, name: id, href: null, before: keptAt(site, step?.before, kind, id) };
  if (kind === 'facts') return { ...about, name: figure(site.edition, id).subject, href: site.to.fact(id) };
  const { number, headline } = chartOf(site, id);
  const href = site.to.chart(id);
  return {
    ...about,
    ...{ name: `Chart ${number}: ${headline}`, href },
    before: keptAt(site, step?.before, kind, id),
    after: keptAt(site, version, kind, id) ?? (version === site.edition.version ? href : null),
  };
}

/** A chart as a version published it, where that was kept. */
function keptAt({ edition, to }: Publication, version: string | undefined, kind: Kind, id: string) {
  const kept = version && edition.released.get(version)?.files.has(`${kind}/${id}.svg`);
  return kept ? to.kept(version).chart(id) : null;
}
