/** Placeholder origin where SITE_URL is not set: `.example` is reserved, so it belongs to nobody. */
export const UNNAMED = 'https://star-market-report.example';

/** Where the site is published: `https://example.org` and, below it, `/` or a folder such as `/star/`. */
export interface SiteAddress {
  site: string;
  base: string;
}

/**
 * Reads SITE_URL and BASE_PATH, the folder with or without its slashes. Throws where they name no place that a page can
 * have: addresses are published with every page, feed and download, so a slip would be found only by readers.
 */
export function siteAddress({ SITE_URL, BASE_PATH }: Record<string, string | undefined>): SiteAddress {
  const given = SITE_URL || UNNAMED;
  const site = URL.parse(given);
  if (!site || !/^https?:$/.test(site.protocol))
    throw new Error(`SITE_URL: “${given}” is no address → like https://example.org`);
  if (`${site.origin}/` !== site.href)
    throw new Error(`SITE_URL: “${given}” is more than an origin → ${site.origin}, a folder in BASE_PATH`);
  const base = `/${BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
  if (!/^[\w.~/-]*$/.test(base) || /\/\.+\//.test(base))
    throw new Error(`BASE_PATH: “${BASE_PATH}” is no folder of an address → like /star/`);
  return { site: site.origin, base };
}
