/** Lights the marks and rows named by `?highlight=row-a~row-b`; keys that name nothing are passed over. */
export function highlight(search = location.search): void {
  const asked = new Set((new URLSearchParams(search).get('highlight') ?? '').split('~'));
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-key]')) {
    if (asked.has(element.dataset.key ?? '')) element.dataset.highlighted = '';
  }
}
