/** “/” leads to the search from every page, but not from where text is typed. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || takesText(target as HTMLElement))
    return;
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=search]')!;
  event.preventDefault();
  const field = document.getElementById(href.split('#')[1]!);
  if (field) field.focus();
  else location.assign(href);
});

function takesText({ tagName, isContentEditable }: HTMLElement): boolean {
  return isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(tagName);
}
