import type { APIRoute } from 'astro';
import { LICENCE, PUBLISHER } from '../citing/terms.ts';
import { versions, type PublishedChange, type Touched, type Version } from '../components/data/changes.ts';
import { absolute, publication } from '../components/site/publication.ts';
import { atom, type Entry } from '../lib/atom.ts';
import { nameUuid } from '../lib/files/checksum.ts';

/** ms; they count on from noon, which is the same day almost everywhere. */
const MINUTE = 60_000;
/** The namespace of all that the feed tells: drawn by lot, and never changed. */
const NAMES = '0e6d3c52-7b1f-4c8a-9d44-52a1f7c3b960';

export const GET: APIRoute = () => {
  const { to } = publication();
  const published = versions();
  const feed = atom({
    id: named('changes'),
    title: `${PUBLISHER}: what changed`,
    subtitle: 'Editions published, and what was added, corrected or withdrawn since.',
    author: PUBLISHER,
    rights: `${LICENCE.words_and_drawings}, ${LICENCE.url}`,
    self: absolute(to.feed),
    page: absolute(to.corrections),
    files: { 'application/pdf': absolute(to.book('pdf')), 'application/epub+zip': absolute(to.book('epub')) },
    entries: published.flatMap((version) => version.changes.map((change) => entry(version, change))),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

function entry(
  { year, version, date, anchor, archive }: Version,
  { place, kind, what, touched }: PublishedChange,
): Entry {
  const corrections = touched.map(inWords);
  const ids = touched.map(({ id }) => id).join(', ');
  return {
    id: named(`${date}/${year}/${version}/${place}`),
    title: `Edition ${year}, version ${version}: ${kind}`,
    text: [what, ...corrections, ids && `Touched: ${ids}.`].filter(Boolean).join(' '),
    page: absolute(`${publication().to.corrections}#${anchor}`),
    archive: absolute(archive),
    updated: new Date(Date.parse(`${date}T12:00Z`) + place * MINUTE).toISOString(),
  };
}

/** `Revenue in 2023: “¥1,419 billion” before, “¥1,418.8 billion” now.`; empty where it says what it said. */
function inWords({ name, said }: Touched): string {
  const each = said.map(({ what, before, after }) =>
    [what, `“${before}” before, “${after}” now`].filter(Boolean).join(' '),
  );
  return each.length > 0 ? `${name}: ${each.join('; ')}.` : '';
}

/** A name that outlives addresses and a move to another host, which a `tag:` would name. */
function named(name: string): string {
  return `urn:uuid:${nameUuid(NAMES, name)}`;
}
