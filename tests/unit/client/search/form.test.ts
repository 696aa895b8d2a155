import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillForm } from '../../../../src/client/search/form.ts';

/** The kinds that stand chosen where an address asks for one. */
function chosen(kind: string): string[] {
  const radio = (value: string) => `<input type="radio" name="kind" value="${value}">`;
  const { document } = parseHTML(
    `<form><input type="search">${['', 'chart', 'figure'].map(radio).join('')}</form>`,
  );
  fillForm(document.querySelector('form')!, { query: 'patents', kind });
  const radios = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')];
  return radios.filter(({ checked }) => checked).map(({ value }) => value);
}

test.each([
  ['figure', 'figure'],
  ['', ''],
  ['nothing', ''],
])('an address that asks for the kind “%s” has “%s” chosen', (kind, value) => {
  expect(chosen(kind)).toEqual([value]);
});
