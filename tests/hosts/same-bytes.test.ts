import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build, copyOfCheckout, manifest } from './checkout.ts';
import { dist } from './published-files.ts';

/** The other end of the world, where numbers are written in other digits and variables were set for another tool. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  BASE_URL: '/elsewhere/',
  NODE_ENV: 'development',
};

/*
 * In CI the first build begins without caches and this one with those that it left, so that both are compared.
 */
it('the site, built again in another folder, time zone and language, is the same to the byte', async () => {
  const checkout = copyOfCheckout();
  try {
    const [first, second] = [dist, await build(checkout, ELSEWHERE)].map(manifest);
    expect(second!.filter((line) => !first!.includes(line))).toEqual([]);
    expect(second).toEqual(first);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
});
