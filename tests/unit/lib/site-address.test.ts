import { expect, it } from 'vitest';
import { siteAddress, UNNAMED } from '../../../src/lib/site-address.ts';

it.each([undefined, '', '/'])(
  'siteAddress is the root of the unnamed site where nothing is set, or %j',
  (base) => {
    expect(siteAddress({ SITE_URL: base && '', BASE_PATH: base })).toEqual({ site: UNNAMED, base: '/' });
  },
);

it.each(['star', '/star', 'star/', '/star/', '//star//'])(
  'siteAddress takes %j for one folder',
  (BASE_PATH) => {
    expect(siteAddress({ BASE_PATH }).base).toBe('/star/');
  },
);

it.each(['https://example.org', 'https://example.org/', 'https://EXAMPLE.org:443'])(
  'siteAddress takes %j for one origin',
  (SITE_URL) => {
    expect(siteAddress({ SITE_URL }).site).toBe('https://example.org');
  },
);

it.each([
  [{ SITE_URL: 'example.org' }, 'SITE_URL: “example.org” is no address → like https://example.org'],
  [
    { SITE_URL: 'ftp://example.org' },
    'SITE_URL: “ftp://example.org” is no address → like https://example.org',
  ],
  [
    { SITE_URL: 'https://example.org/star' },
    'SITE_URL: “https://example.org/star” is more than an origin → https://example.org, a folder in BASE_PATH',
  ],
  [{ BASE_PATH: '/a b/' }, 'BASE_PATH: “/a b/” is no folder of an address → like /star/'],
  [{ BASE_PATH: '../star' }, 'BASE_PATH: “../star” is no folder of an address → like /star/'],
  [
    { BASE_PATH: 'https://example.org' },
    'BASE_PATH: “https://example.org” is no folder of an address → like /star/',
  ],
])('siteAddress refuses %j in one line', (environment, reason) => {
  expect(() => siteAddress(environment)).toThrow(new Error(reason));
});
