/** Chinese, told from what stands around it, so that it is read out in Chinese and set in a font that has it. */
export function chinese(words: string): HTMLElement {
  const element = document.createElement('span');
  element.lang = 'zh-Hans';
  element.textContent = words;
  return element;
}

/** A text whose Chinese is told from the rest. */
export function byLanguage(text: string): (string | Node)[] {
  return text.split(/(\p{Script=Han}+)/u).map((part, at) => (at % 2 === 1 ? chinese(part) : part));
}
