import { publishedChapters, type Publication } from './publication.ts';

export interface NavigationLink {
  name: string;
  href: string;
}

export interface NavigationGroup {
  title: string;
  links: NavigationLink[];
}

/** What readers look things up in, as the head of every page has it beside its search: the glossary is a page to come to from a term, and what was printed elsewhere, or of other years, and what counts have in common, from a number. */
export function mainLists(site: Publication): NavigationLink[] {
  const { to, edition } = site;
  const others = [to.glossary, to.elsewhere, to.board, to.overlaps(edition.companyCount), to.search];
  return lists(site).filter(({ href }) => !others.includes(href));
}

/** Every page but those of single charts, as the foot of a page groups them. */
export function allPages(site: Publication): NavigationGroup[] {
  const { to } = site;
  return [
    {
      title: 'Read',
      links: publishedChapters(site).map(({ slug, topic }) => ({ name: topic, href: to.chapter(slug) })),
    },
    { title: 'Look up', links: [...lists(site), { name: 'Data', href: to.data }] },
    {
      title: 'About',
      links: [
        { name: 'About this site', href: to.about },
        { name: 'Corrections', href: to.corrections },
        { name: 'Feed', href: to.feed },
        { name: 'Print version', href: to.print },
        { name: 'Report as PDF', href: to.book('pdf') },
        { name: 'Report as EPUB', href: to.book('epub') },
      ],
    },
  ];
}

function lists({ to, edition: { companyCount } }: Publication): NavigationLink[] {
  return [
    { name: 'Charts', href: to.charts },
    { name: 'Facts', href: to.facts },
    { name: 'Companies', href: to.companies },
    { name: 'Glossary', href: to.glossary },
    { name: 'Between the lines', href: to.betweenTheLines },
    { name: 'Printed elsewhere', href: to.elsewhere },
    { name: 'The board by year', href: to.board },
    { name: `Of ${companyCount}`, href: to.overlaps(companyCount) },
    { name: 'Search', href: to.search },
  ];
}
