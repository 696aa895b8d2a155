import type { Page } from '@playwright/test';
import { unheard } from '../../unit/heard/unheard.ts';
import { charts, kept, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** One thing of those that Chromium tells whoever listens. */
interface Told {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
}

/** What parts one thing from the next, where a voice makes a pause at most. */
const PAUSES = /[—·–…↑|_\u200b]/g;
/** Titles in Chinese have signs of their own, and what is to be copied is no sentence. */
const OTHER_LANGUAGES = /\p{Script=Han}|:\/\//u;
/** They have their name told in the place of their text. */
const NAMED = /^(?:link|button|image|graphics-symbol)$/;
const PLACES = { ...kinds, kept, embed: to.embed(charts[0]!.id), others: to.chart('net-profit-by-release') };

for (const [kind, path] of Object.entries(PLACES)) {
  test(`${kind}: no sign is told that a voice may leave out`, async ({ page }) => {
    await page.goto(path);
    const all = await told(page);
    expect(all.length).toBeGreaterThan(20);
    const lost = all.filter((each) => !OTHER_LANGUAGES.test(each) && unheard(each.replace(PAUSES, '')));
    expect(lost).toEqual([]);
  });
}

/** What Chromium tells of the page, each once: `link: 84 billion yuan (computed by us)`. */
async function told(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Told[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node?: Told) => node?.role?.value ?? '';
  const underName = (node?: Told): boolean =>
    node !== undefined && (NAMED.test(roleOf(node)) || underName(byId.get(node.parentId ?? '')));
  const heard = nodes.filter(
    (node) =>
      !node.ignored &&
      roleOf(node) !== 'InlineTextBox' &&
      !(roleOf(node) === 'StaticText' && underName(node)),
  );
  return [...new Set(heard.map((node) => `${roleOf(node)}: ${node.name?.value ?? ''}`))];
}
