import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { to } from '../published.ts';

test('tabs, home screens and browsers that only guess find an icon', async ({ request }) => {
  const { document } = parseHTML(await (await request.get(to.about)).text());
  const icons = [...document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]')];
  const addresses = icons.map((icon) => icon.getAttribute('href')!);
  expect(addresses).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']);
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(/^image\//);
  }
});

test('the manifest names icons of the size they have', async ({ request }) => {
  const { document } = parseHTML(await (await request.get(to.about)).text());
  const address = document.querySelector('link[rel=manifest]')!.getAttribute('href')!;
  const response = await request.get(address);
  expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const { icons } = (await response.json()) as { icons: { src: string; sizes: string }[] };
  expect(icons.length).toBeGreaterThan(0);
  for (const { src, sizes } of icons) {
    const picture = await (await request.get(src)).body();
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  }
});
