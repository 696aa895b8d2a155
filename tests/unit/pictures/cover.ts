import { readFileSync } from 'node:fs';
import { Pages } from '../../../src/schema/pages.ts';
import { readYaml } from '../yaml.ts';

/** The cover as the site has it, of an edition’s own pages. */
export async function coverOf(year: string) {
  const { cover } = Pages.parse(await readYaml(readFileSync(`src/content/${year}/pages.yaml`, 'utf8')));
  return cover;
}
