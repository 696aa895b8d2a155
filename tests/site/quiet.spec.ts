import { to } from './published.ts';
import { expect, test } from './quiet.ts';

/** What somebody could smuggle into a page, and the directive that forbids it. */
const FORBIDDEN: [what: string, html: string, report: string][] = [
  ['an inline script', '<script>1</script>', 'policy: script-src-elem inline'],
  // Some versions look at a handler only when it is called.
  [
    'a handler',
    '<details ontoggle="1" open><summary>A</summary></details>',
    'policy: script-src-attr inline',
  ],
  ['a style', '<p style="color: red">A</p>', 'policy: style-src-attr inline'],
  [
    'an image of another host',
    '<img src="https://example.com/a.png" alt="">',
    'policy: img-src https://example.com/a.png',
  ],
  [
    'a frame',
    '<iframe src="https://example.com/" title="A"></iframe>',
    'policy: frame-src https://example.com',
  ],
  [
    'a script of another host',
    '<script src="https://example.com/a.js"></script>',
    'policy: script-src-elem https://example.com/a.js',
  ],
];

for (const [what, html, report] of FORBIDDEN) {
  test(`a page into which ${what} came is complained of`, async ({ page, complaints }) => {
    await page.route(`**${to.cover}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', `${html}</main>`);
      await route.fulfill({ response, body });
    });
    await page.goto(to.cover);
    await expect.poll(() => complaints.filter((each) => each.includes(report))).not.toEqual([]);
    // What was to be heard is no fault of this test.
    complaints.length = 0;
  });
}
