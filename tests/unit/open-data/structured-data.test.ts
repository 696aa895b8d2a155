import { expect, it } from 'vitest';
import { breadcrumbs, scriptText } from '../../../src/open-data/structured-data.ts';

it('scriptText lets no text end the script it stands in, and loses nothing', () => {
  const thing = breadcrumbs([{ name: '</script><b>less < more', address: 'https://example.com/' }]);
  expect(scriptText(thing)).not.toContain('<');
  expect(JSON.parse(scriptText(thing))).toEqual(thing);
});
