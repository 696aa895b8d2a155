import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { inWords } from '../../../src/data/printed/phrase.ts';
import { say } from '../../../src/data/saying.ts';

const edition = openEdition('2024');

describe('inWords(phrase)', () => {
  it.each(['doubled their kiosks', 'for the first time', 'ranked second', 'all STAR 20 Index members'])(
    'is true of “%s”',
    (phrase) => expect(inWords(phrase)).toBe(true),
  );
  it.each(['', 'a kiosk', '3 kiosks', 'three kiosks', '4th largest', 'zero before', 'second and third'])(
    'is false of “%s”',
    (phrase) => expect(inWords(phrase)).toBe(false),
  );
});

describe('say(figure, saying)', () => {
  const said = (id: string, words: string) => say(figure(edition, id), { words });

  it('puts a figure into words, its hedge among them', () => {
    expect(say(figure(edition, 'advanced-level-companies'), { noun: true })).toBe('more than 380 companies');
  });

  it.each([
    ['companies-profit-doubled-threshold', 'doubled'],
    ['smic-revenue-first', 'for the first time'],
    ['smic-revenue-first', 'First'],
    ['esg-star-50-share', 'all'],
  ])('says %s as “%s”', (id, words) => expect(said(id, words)).toBe(words));

  it.each([
    ['another number', 'companies-profit-doubled-threshold', 'first'],
    ['a hedge that is not printed', 'companies-profit-doubled-threshold', 'more than doubled'],
    ['a part of a word', 'companies-profit-doubled-threshold', 'double'],
    ['words without a number', 'companies-profit-doubled-threshold', 'their profits'],
    ['no words', 'companies-profit-doubled-threshold', ''],
    ['words for digits', 'revenue-total', 'all'],
    ['words for a number counted in words', 'beigene-profitable-quarters', 'three'],
    ['words for a number of ours', 'rd-per-profit', 'doubled'],
    ['words for another release’s', 'context-2023-revenue', 'all'],
  ])('refuses %s', (_, id, words) => expect(() => said(id, words)).toThrow(/“.*” .* → /));
});
