import { expect, it } from 'vitest';
import { elementsOf, splitStyles } from '../../../src/commands/first-styles.ts';

const SEEN = elementsOf(
  '<html lang="en"><body class="hue-1 wide"><a href="/" class="name"><span hidden class="hid">x</span></a><svg viewBox="0 0 1 1"/>',
);

it.each([
  ['p{}', 'an element that is not there'],
  ['a p{}', 'nor within one that is'],
  ['.name.wide{}', 'two classes of two elements'],
  ['.hid{}', 'what is hidden'],
  ['a[rel]{}', 'an attribute'],
  ['[lang=zh]{}', 'a value'],
  [':is(p,ul):visited{}', 'a list of such'],
  ['.hue-1>.name:hover{}', 'what is touched'],
  ['.name:is(:active,:focus-visible){}', 'however it is'],
  [':lang(zh){}', 'a language'],
  [
    'a{animation:linear both turn;animation-timeline:view()}@keyframes turn{to{color:red}}',
    'what moves as the page is scrolled',
  ],
  ['@media print{a{}}', 'paper'],
  ['@keyframes turn{to{color:red}}', 'a movement'],
])('splitStyles keeps %s for later: %s', (css) => {
  expect(splitStyles(css, SEEN)).toEqual({ first: '', later: css });
});

it.each([
  ['a{}', 'an element'],
  ['.name:visited{}', 'its state'],
  ['.name:not(:focus){}', 'what it is until it is touched'],
  [':lang(en){}', 'its language'],
  ['p,a::before{}', 'one of several'],
  ['[lang=en]{}', 'a value'],
  [':is(p,.wide)>a{}', 'one of a list'],
  [':root[data-theme=dark]{color:red}', 'what a script gives the root'],
  ['@media (min-width:48em){@supports (color:red){svg[viewBox]{}}}', 'within conditions'],
  ['@font-face{font-family:A}', 'a face'],
  ['a{animation:linear both turn}@keyframes turn{to{color:red}}', 'a movement that it makes'],
])('splitStyles leaves %s to the first screen: %s', (css) => {
  expect(splitStyles(css, SEEN)).toEqual({ first: css, later: '' });
});

it('splitStyles lets go with the later rules what only they use, wherever it is set', () => {
  const css =
    ':root{--ink:#000;--bar:#f00;--none:1}@media (min-width:1em){:root{--bar:var(--ink)}}a{color:var(--ink)}p{color:var(--bar)}';
  expect(splitStyles(css, SEEN)).toEqual({
    first: ':root{--ink:#000;--none:1}a{color:var(--ink)}',
    later: ':root{--bar:#f00}@media (min-width:1em){:root{--bar:var(--ink)}}p{color:var(--bar)}',
  });
});
