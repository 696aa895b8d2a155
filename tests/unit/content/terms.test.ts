import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { parseChapter } from './chapter-prose.ts';
import { termMistakes, type TermWords } from './term-mistakes.ts';

const WORDS: TermWords = {
  'star-market': /STAR Market(?! Eight| Composite)/,
  exchanges: /(?:Shanghai|Shenzhen|Hong Kong) exchange/,
  'u-mark': /“U”/,
  'fifth-set-of-listing-standards': /fifth set of listing standards/i,
  'star-eight-measures': /(?:STAR Market )?Eight Measures/,
  'ma-six-opinions': /(?:M&A )?Six Opinions/,
  'little-giants': /little giants?/i,
  'manufacturing-champions': /manufacturing champions/i,
  'star-50-100-200': /STAR (?:50|100|200)/,
  'star-composite': /STAR (?:Market )?Composite/,
  etf: /\bETFs?\b/,
  'qfii-rqfii': /\bR?QFII\b/,
  'northbound-stock-connect': /Northbound Stock Connect/,
  'a-shares-h-shares': /\b[AH] shares/,
  'non-gaap': /non-GAAP/i,
  'net-profit-attributable': /\bnet profit/i,
  'rd-intensity': /R&D intensity/i,
  'compound-growth-rate': /compound (?:growth|rate)/i,
  // Figures are said in points; no sentence of ours is.
  'percentage-point': null,
  comparisons: /\bon the year\b|year on year|quarter on quarter/i,
  'upper-limit': /upper limit/i,
  'buyback-loans': /special loans/i,
  'value-and-return-action': /action plans?/i,
  'esg-report': /ESG reports?/,
  'follow-on-offering': /follow-on offerings?/i,
  'light-asset-high-rd': /light asset/i,
  'license-out': /licen[cs]e-out/i,
  'drug-and-device-classes': /\bClass (?:1|I+)\b/,
  'breakthrough-therapy': /breakthrough (?:therapy|status)/i,
  'chip-making-terms': /foundr(?:y|ies)|\bEDA\b|\bCMP\b|chemical mechanical polishing/i,
};

const FOLDER = 'src/content/2024';

it('knows the words of every term of the glossary', () => {
  expect(Object.keys(WORDS), 'a term without words, or words without a term → mend WORDS').toEqual([
    ...openEdition('2024').glossary.keys(),
  ]);
});

it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.mdx')))(
  '%s explains each term it uses once, where it first uses it',
  (file) => {
    const chapter = parseChapter(file, readFileSync(`${FOLDER}/${file}`, 'utf8'));
    expect(termMistakes(chapter, WORDS)).toEqual([]);
  },
);

describe('termMistakes finds', () => {
  const found = (body: string) =>
    termMistakes(parseChapter('1.mdx', `---\nchapter: 1\nsummary: A year.\n---\n\n${body}`), {
      etf: /\bETFs?\b/,
    });

  it.each<[what: string, body: string, ...mistakes: string[]]>([
    ['nothing in a sound text', 'A <Term id="etf">large ETF</Term> and an ETF. <Fact id="etf" />'],
    ['nothing where the words do not occur', 'A fund.'],
    ['a term never explained', 'An ETF.', '1.mdx: “etf” is not explained at its first “ETF”'],
    [
      'a term explained too late',
      'An ETF is an <Term id="etf">ETF</Term>.',
      '1.mdx: “etf” is not explained at its first “ETF”',
    ],
    [
      'a term explained twice',
      '<Term id="etf">ETF</Term> <Term id="etf">ETF</Term>',
      '1.mdx: “etf” is explained 2 times',
    ],
    ['other words', 'A <Term id="etf">fund</Term>', '1.mdx: “etf” is explained without its words'],
  ])('%s', (_, body, ...mistakes) => {
    expect(found(body)).toEqual(mistakes);
  });
});
