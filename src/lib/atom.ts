import { markup } from './markup.ts';

/** A feed as readers’ programs subscribe to it; every address absolute, every id for ever. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** where the feed itself is */
  self: string;
  /** the page that tells the same */
  page: string;
  /** files of what the feed is about, by media type */
  files: Record<string, string>;
  /** newest first; at least one */
  entries: Entry[];
}

export interface Entry {
  id: string;
  title: string;
  /** what happened, plain text */
  text: string;
  page: string;
  /** a zip of what it is about, where there is one */
  archive?: string;
  /** moment of ISO 8601, no two alike: some programs tell entries apart by it */
  updated: string;
}

/**
 * The feed as Atom (RFC 4287), its page first, as some programs take the first link for that. Throws where there is nothing
 * to tell: a feed must say when it last changed.
 */
export function atom({ id, title, subtitle, author, rights, self, page, files, entries }: Feed): string {
  const [newest] = entries;
  if (!newest) throw new Error('feed: no entries');
  const { text } = markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${id}</id>
  <title>${title}</title>
  <subtitle>${subtitle}</subtitle>
  <updated>${newest.updated}</updated>
  <author><name>${author}</name></author>
  <rights>${rights}</rights>
  <link rel="alternate" type="text/html" href="${page}"/>
  <link rel="self" type="application/atom+xml" href="${self}"/>${related(files)}${entries.map(entry)}
</feed>
`;
  return text;
}

function related(files: Record<string, string>) {
  return Object.entries(files).map(
    ([type, href]) => markup`
  <link rel="related" type="${type}" href="${href}"/>`,
  );
}

function entry({ id, title, text, page, archive, updated }: Entry) {
  const zip =
    archive &&
    markup`
    <link rel="related" type="application/zip" href="${archive}"/>`;
  return markup`
  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${page}"/>${zip}
    <content type="text">${text}</content>
  </entry>`;
}
