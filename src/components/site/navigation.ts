import type { Addresses } from '../../lib/address.ts';
import { publishedChapters, type Publication } from './publication.ts';

export interface NavigationLink {
  name: string;
  href: string;
}

export interface NavigationGroup {
  title: string;
  links: NavigationLink[];
}

/** What readers look things up in, as the head of every page has it: the glossary is a page to come to from a term, and what was printed elsewhere, or of other years, from a number. */
export function mainLists({ to }: Publication): NavigationLink[] {
  return lists(to).filter(({ href }) => ![to.glossary, to.elsewhere, to.board].includes(href));
}

/** Every page but those of single charts, as the foot of a page groups them. */
export function allPages(site: Publication): NavigationGroup[] {
  const { to } = site;
  return [
    {
      title: 'Read',
      links: publishedChapters(site).map(({ slug, topic }) => ({ name: topic, href: to.chapter(slug) })),
    },
    { title: 'Look up', links: [...lists(to), { name: 'Data', href: to.data }] },
    {
      title: 'About',
      links: [
        { name: 'About this site', href: to.about },
        { name: 'Corrections', href: to.corrections },
        { name: 'Feed', href: to.feed },
        { name: 'Print version', href: to.print },
      ],
    },
  ];
}

function lists(to: Addresses): NavigationLink[] {
  return [
    { name: 'Charts', href: to.charts },
    { name: 'Facts', href: to.facts },
    { name: 'Companies', href: to.companies },
    { name: 'Glossary', href: to.glossary },
    { name: 'Between the lines', href: to.betweenTheLines },
    { name: 'Printed elsewhere', href: to.elsewhere },
    { name: 'The board by year', href: to.board },
    { name: 'Search', href: to.search },
  ];
}
