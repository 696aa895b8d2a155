/** “/” leads to the search from every page, but not from where text is typed, nor where the reader switched it off. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
  if (takesText(target as HTMLElement) || isOff()) return;
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=search]') ?? {};
  // An embedded chart leads nowhere.
  if (!href) return;
  event.preventDefault();
  const field = document.getElementById(href.split('#')[1]!);
  if (field) field.focus();
  else location.assign(href);
});

function takesText({ tagName, isContentEditable }: HTMLElement): boolean {
  return isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(tagName);
}

/** What `<shortcut-choice>` stores. */
function isOff(): boolean {
  try {
    return localStorage.slash === 'off';
  } catch {
    return false;
  }
}
