import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aptInstall } from '../apt.ts';
import { serveSite, type Site } from '../browsers/site.ts';
import { browsers } from './browsers.ts';
import { walk } from './walk.ts';
import { walks } from './walks.ts';

const PACKAGES = ['orca', 'at-spi2-core', 'dbus', 'xvfb', 'openbox', 'xdotool', 'fonts-liberation'];
const COMMANDS = [
  'orca',
  'dbus-daemon',
  'Xvfb',
  'openbox',
  'xdotool',
  ...browsers.map(({ command }) => command),
];
const EXPECTED = 'tests/heard/expected';
const HEARD = '.results/heard';
/** ms that the longest walk may take where cores are busy */
const PATIENCE = 900_000;

/** Why the site cannot be heard here, or nothing. */
const missing = COMMANDS.every((command) => existsSync(`/usr/bin/${command}`))
  ? ''
  : aptInstall([...PACKAGES, ...browsers.map(({ command }) => command)]);

let site: Site;

describe.skipIf(missing)(`Orca${missing && `, not heard: ${missing}`}`, () => {
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  for (const browser of browsers)
    it.each(Object.keys(walks))(
      `says in ${browser.name} what is expected of the page: %s`,
      async (name) => {
        const file = `${browser.name}-${name}.txt`;
        const heard = await walk(walks[name]!, browser, site.origin);
        expect(heard, accept(file, heard)).toBe(expected(file));
      },
      PATIENCE,
    );
});

function expected(file: string): string {
  const path = `${EXPECTED}/${file}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Leaves what was heard and says how it becomes what is expected. */
function accept(file: string, heard: string): string {
  const path = `${HEARD}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, heard);
  return `${file} is heard otherwise: where that is right, cp ${path} ${EXPECTED}/`;
}
