import { beforeAll, describe, expect, it } from 'vitest';
import { MISSING, ODD } from '../../hosts/addresses.ts';
import type { Answer } from '../../hosts/ask.ts';
import { leadsOn, sendsWhatIsAsked } from '../../hosts/promises.ts';
import { addressOf, dist, publishedFiles } from '../../hosts/published-files.ts';
import { missing, netlify, rulesOfNetlify } from './netlify.ts';
import { sameType } from './same-type.ts';

describe.skipIf(missing)('Netlify', () => {
  let ask: (path: string) => Promise<Answer>;

  beforeAll(async () => {
    ask = await netlify();
  });

  sendsWhatIsAsked({ ask: (path) => ask(path), sameType });
  leadsOn({ ask: (path) => ask(path) });

  it('lets nobody frame an address, but where an embed is or would be', async () => {
    const policies = [...MISSING, ...ODD].map(async (path) => [path, await policyOf(path)] as const);
    const open = (await Promise.all(policies)).filter(([, policy]) => policy !== "frame-ancestors 'none'");
    expect(open.filter(([path]) => !/\/embed(\/(index\.html)?)?$/i.test(path))).toEqual([]);
    expect(new Set(open.map(([, policy]) => policy))).toEqual(new Set(["object-src 'none'"]));
  });

  it('reads every line of _headers, and gives no file two values of one header but who may frame it', async () => {
    const { headers, errors } = await rulesOfNetlify();
    expect(errors).toEqual([]);
    const doubled = publishedFiles(dist).flatMap((file) => {
      const rules = headers.filter(({ forRegExp }) => forRegExp.test(addressOf(file)));
      const given = Map.groupBy(
        rules.flatMap(({ values }) => Object.entries(values)),
        ([name]) => name,
      );
      const differing = [...given].filter(([, all]) => new Set(all.map(([, value]) => value)).size > 1);
      return differing.map(([name]) => `${name} of ${file.replace(/.*\/embed\//, 'embed/')}`);
    });
    expect([...new Set(doubled)]).toEqual(['Content-Security-Policy of embed/index.html']);
  });

  async function policyOf(path: string): Promise<string | undefined> {
    return (await ask(path)).headers['content-security-policy'] as string | undefined;
  }
});
