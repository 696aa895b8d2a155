import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../../src/data/printed/phrase.ts';
import { readStatement } from '../../../../src/data/printed/statement.ts';

describe('readPhrase(phrase)', () => {
  it.each<[string, ...unknown[]]>([
    ['41 kiosks', [41], 'count', 'exact', ''],
    ['41,300 kiosks', [41300], 'count', 'exact', ''],
    ['1.1 thousand yuan', [1100], 'yuan', 'exact', ''],
    ['2 hundred kiosks', [200], 'count', 'exact', ''],
    ['1.050758 trillion yuan', [1050758000000], 'yuan', 'exact', ''],
    ['6.5%', [6.5], 'percent', 'exact', ''],
    ['6.5% in 2031', [6.5], 'percent', 'exact', ''],
    ['1 percentage point', [1], 'percentage_point', 'exact', ''],
    ['2 percentage points', [2], 'percentage_point', 'exact', ''],
    ['2.5 times the rent', [2.5], 'ratio', 'exact', ''],
    ['doubled', [2], 'ratio', 'exact', ''],
    ['9 kiosks doubled', [9], 'count', 'exact', ''],
    ['zero', [0], 'yuan', 'exact', ''],
    ['Twelve kiosks', [12], 'count', 'exact', ''],
    ['four consecutive years', [4], 'year', 'exact', ''],
    ['first', [1], 'rank', 'exact', ''],
    ['town-first kiosk', [1], 'rank', 'exact', ''],
    ['4th largest', [4], 'rank', 'exact', ''],
    ['more than 3%', [3], 'percent', 'more_than', ''],
    ['over 3%', [3], 'percent', 'more_than', ''],
    ['exceeding 3%', [3], 'percent', 'more_than', ''],
    ['exceeded 3%', [3], 'percent', 'more_than', ''],
    ['surpassing 3%', [3], 'percent', 'more_than', ''],
    ['above 3%', [3], 'percent', 'more_than', ''],
    ['at least 3%', [3], 'percent', 'at_least', ''],
    ['hit the milestone of 3 kiosks', [3], 'count', 'at_least', ''],
    ['Nearly 3%', [3], 'percent', 'nearly', ''],
    ['around 3%', [3], 'percent', 'about', ''],
    ['about 3%', [3], 'percent', 'about', ''],
    ['3%-4.5%', [3, 4.5], 'percent', 'range', ''],
    ['3-4.5 million yuan', [3e6, 4.5e6], 'yuan', 'range', ''],
    ['upper limit of more than 3 yuan', [3], 'yuan', 'more_than', 'upper'],
    ['decrease of 3.5%', [-3.5], 'percent', 'exact', ''],
    ['decreased by nearly 3.5%', [-3.5], 'percent', 'nearly', ''],
    ['fell 3.5%', [-3.5], 'percent', 'exact', ''],
    ['all KITE 20 Index members', [20], 'count', 'exact', ''],
    ['all STAR 20 Index members', [100], 'percent', 'exact', ''],
    ['41 STAR 20 members', [41], 'count', 'exact', ''],
  ])('reads “%s”', (phrase, values, unit, qualifier, limit) => {
    const statement = readPhrase(phrase);
    expect(statement).toMatchObject({ values, qualifier, limit });
    expect(statement.units).toContain(unit);
  });

  it.each<[string, number[]]>([
    ['a kiosk', []],
    ['all kiosks', []],
    ['41 kiosks in 3 towns', [41, 3]],
    ['second and third', [2, 3]],
  ])('finds as many values in “%s” as it states', (phrase, values) => {
    expect(readPhrase(phrase).values).toEqual(values);
  });
});

describe('readStatement(text, span)', () => {
  const read = (text: string, phrase: string) => {
    const start = text.indexOf(phrase);
    return readStatement(text, { start, end: start + phrase.length });
  };

  it.each<[string, string, number[], string]>([
    ['rents exceeding 3 yuan and 5 yuan', '5 yuan', [5], 'more_than'],
    ['rents exceeding 3%, 4%, and 5%, respectively', '4%', [4], 'more_than'],
    ['rents exceeding 3%, 4%, and 5%, respectively', '5%', [5], 'more_than'],
    ['rents decreased by 3% and 5%', '5%', [-5], 'exact'],
    ['rents of more than 3 and 5 million yuan', 'more than 3', [3e6], 'more_than'],
    ['rents above 3%, and 5 kiosks', '5 kiosks', [5], 'exact'],
    ['rents above 3%, 5% of them paid', '5%', [5], 'exact'],
  ])('hands on in “%s” what “%s” needs', (text, phrase, values, qualifier) => {
    expect(read(text, phrase)).toMatchObject({ values, qualifier, cutOff: '' });
  });

  it.each([
    ['nearly 41 kiosks', '41 kiosks', 'nearly'],
    ['it hit the milestone of 41 kiosks', '41 kiosks', 'hit the milestone of'],
    ['an upper limit of nearly 41 yuan', 'nearly 41 yuan', 'upper limit of'],
    ['rents fell by 41%', '41%', 'fell by'],
    ['41 percentage points', '41', 'percentage points'],
    ['some 41 million kiosks', '41', 'million'],
  ])('tells what in “%s” is cut off from “%s”', (text, phrase, cutOff) => {
    expect(read(text, phrase).cutOff).toBe(cutOff);
  });
});
