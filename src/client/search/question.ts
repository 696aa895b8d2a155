import { plainWords } from '../../lib/search-text.ts';

/** Words with which a question begins. */
const ASKING = /^(?:how|what|which|who|whose|when|where|why|did|do|does|is|are|was|were)\b/i;

/** Words of a question that say nothing of what is looked for. */
const IDLE =
  /\b(?:how|many|much|what|which|who|whose|when|where|why|did|do|does|is|are|was|were|the|an?|of|in|on|at|to|by|for|from|have|has|had|there|it|its|they|their|been)\b/gi;

/** What readers say, and the word that the report, the charts and the ledger have for it. */
const ALSO: [said: RegExp, word: string][] = [
  [/\b(?:lost|lose|losing|loses) money\b|\bloss-?making\b|\bin the red\b/gi, 'loss'],
  [/\b(?:made|make|making|makes) money\b|\bearnings\b|\bearn(?:ed)?\b/gi, 'profit'],
  [/\b(?:grew|grow|growing) (?:the )?(?:most|fastest|best)\b/gi, 'growth'],
  [/\b(?:shrank|fell|declined) (?:the )?most\b/gi, 'fell'],
  [/\b(?:turnover|sales figures|income)\b/gi, 'revenue'],
  [/\b(?:workers|employees|scientists|engineers)\b/gi, 'staff'],
  [/\b(?:bought back|repurchases?|repurchased)\b/gi, 'buyback'],
  [/\b(?:exports?|exported|sold abroad)\b/gi, 'overseas'],
  [/\b(?:takeovers?|acquired)\b/gi, 'acquisitions'],
  [/\bpa(?:id|y) (?:out|shareholders)\b|\bpayouts?\b/gi, 'dividend'],
  [/\b(?:semiconductors?)\b/gi, 'chip'],
  [/\bbiggest\b/gi, 'largest'],
  [/\bpercent\b/gi, '%'],
  [/\bresearch and development\b/gi, 'R&D'],
];

/**
 * The ways to put a query to the index, which must find every word, in the order in which to try them: a question by what it
 * asks for, in our words before its own, all else as it was typed first.
 */
export function waysToAsk(typed: string): string[] {
  const query = plainWords(typed).replaceAll('"', ' ').trim();
  const ours = bare(ALSO.reduce((text, [said, word]) => text.replace(said, word), query));
  const ways = ASKING.test(query) ? [ours, bare(query), query] : [query, ours, bare(query)];
  return [...new Set(ways.filter(Boolean))];
}

/** The query without its idle words and its question mark. */
function bare(query: string): string {
  return query.replace(/[?!]/g, ' ').replace(IDLE, ' ').replace(/\s+/g, ' ').trim();
}
