import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { atom, type Feed } from '../../../src/lib/atom.ts';

const FEED: Feed = {
  id: 'tag:example.com,2026-11-23:changes',
  title: 'Bits & pieces',
  subtitle: 'What changed',
  author: 'A <press>',
  rights: 'CC BY 4.0',
  self: 'https://example.com/feed.xml',
  page: 'https://example.com/corrections/',
  files: { 'application/pdf': 'https://example.com/report.pdf' },
  entries: [
    {
      id: 'tag:example.com,2026-11-24:2',
      title: 'Corrected',
      text: '“1 < 2” & not "2 < 1"',
      page: 'https://example.com/corrections/#2',
      archive: 'https://example.com/2.zip',
      updated: '2026-11-24T00:00:00.000Z',
    },
    {
      id: 'tag:example.com,2026-11-23:1',
      title: 'Published',
      text: 'First',
      page: 'https://example.com/corrections/#1',
      updated: '2026-11-23T00:00:00.000Z',
    },
  ],
};

it('atom says what it was given, marks and all, to a program that reads feeds', () => {
  expect(parseAtomFeed(atom(FEED))).toMatchObject({
    id: FEED.id,
    title: { value: FEED.title },
    subtitle: { value: FEED.subtitle },
    updated: FEED.entries[0]!.updated,
    authors: [{ name: FEED.author }],
    links: [
      { rel: 'alternate', href: FEED.page },
      { rel: 'self', href: FEED.self },
      { rel: 'related', href: FEED.files['application/pdf'] },
    ],
    entries: FEED.entries.map(({ id, title, text, page, archive, updated }) => ({
      id,
      title: { value: title },
      updated,
      content: { value: text },
      links: [{ rel: 'alternate', href: page }, ...(archive ? [{ rel: 'related', href: archive }] : [])],
    })),
  });
});

it('atom begins with its declaration, as a file of XML must', () => {
  expect(atom(FEED)).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed /);
});

it('atom refuses a feed without entries, which could not say when it changed', () => {
  expect(() => atom({ ...FEED, entries: [] })).toThrow('feed: no entries');
});
