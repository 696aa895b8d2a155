import type { APIRoute } from 'astro';
import { LICENCE, PUBLISHER } from '../citing/terms.ts';
import { versions, type PublishedChange, type Touched, type Version } from '../components/data/changes.ts';
import { absolute, publication } from '../components/site/publication.ts';
import { atom, type Entry } from '../lib/atom.ts';

/** ms */
const MINUTE = 60_000;

export const GET: APIRoute = () => {
  const { to } = publication();
  const published = versions();
  const feed = atom({
    id: tag(published.at(-1)!.date, 'changes'),
    title: `${PUBLISHER}: what changed`,
    subtitle: 'Editions published, and what was added, corrected or withdrawn since.',
    author: PUBLISHER,
    rights: `${LICENCE.words_and_drawings}, ${LICENCE.url}`,
    self: absolute(to.feed),
    page: absolute(to.corrections),
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
    id: tag(date, `${year}/${version}/${place}`),
    title: `Edition ${year}, version ${version}: ${kind}`,
    text: [what, ...corrections, ids && `Touched: ${ids}.`].filter(Boolean).join(' '),
    page: absolute(`${publication().to.corrections}#${anchor}`),
    archive: absolute(archive),
    updated: new Date(Date.parse(date) + place * MINUTE).toISOString(),
  };
}

/** `Revenue in 2023: “¥1,419 billion” before, “¥1,418.8 billion” now.`; empty where it says what it said. */
function inWords({ name, said }: Touched): string {
  const each = said.map(({ what, before, after }) =>
    [what, `“${before}” before, “${after}” now`].filter(Boolean).join(' '),
  );
  return each.length > 0 ? `${name}: ${each.join('; ')}.` : '';
}

/** A name that outlives addresses: RFC 4151. */
function tag(date: string, name: string): string {
  return `tag:${new URL(absolute('/')).host},${date}:${name}`;
}
