import { expect, it } from 'vitest';
import { elsewhereGroups } from '../../../../src/components/elsewhere/groups.ts';
import { circumstances, spoken } from '../../../../src/components/elsewhere/words.ts';
import { openEdition } from '../../../../src/data/edition.ts';

const edition = openEdition('2024');

it.each([
  [{ published: '2025-07-22', seen: 'excerpt', grade: 'official' }, '22 July 2025, seen in an excerpt'],
  [{ published: '2025-07', seen: 'whole', grade: 'media' }, 'July 2025, read whole'],
  [{ published: '', seen: 'excerpt', grade: 'weak' }, 'seen in an excerpt, weak source'],
  [{ published: '2025', seen: 'excerpt', grade: 'vendor' }, '2025, seen in an excerpt, data vendor'],
] as const)('circumstances of %j are “%s”', (source, said) => {
  expect(circumstances(source)).toBe(said);
});

it.each([
  ['more than 60%', 'zh', [{ text: 'more than 60%' }]],
  ['三倍多', 'zh', [{ text: '三倍多', lang: 'zh-Hans' }]],
  ['约四成', 'zh-Hant', [{ text: '约四成', lang: 'zh-Hant' }]],
  [
    'the release has 超6成, more',
    'en',
    [{ text: 'the release has ' }, { text: '超6成', lang: 'zh-Hans' }, { text: ', more' }],
  ],
  ['802.82亿元', 'zh', [{ text: '802.82' }, { text: '亿元', lang: 'zh-Hans' }]],
] as const)('spoken marks what is Chinese in “%s”', (text, language, pieces) => {
  expect(spoken(text, language)).toEqual(pieces);
});

it('elsewhereGroups has each second source once, those of no figure last', () => {
  const groups = elsewhereGroups(edition);
  const ids = groups.flatMap(({ sources }) => sources.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...edition.secondSources.keys()].toSorted());
  for (const { figure, sources } of groups)
    for (const { fact } of sources) expect(fact).toBe(figure?.id ?? '');
  expect(groups.slice(0, -1).every(({ figure }) => figure !== null)).toBe(true);
});
