/** Lights the marks and rows named by `?highlight=row-a~row-b`; keys that name nothing are passed over. */
export function highlight(search = location.search): void {
  const asked = new Set((new URLSearchParams(search).get('highlight') ?? '').split('~'));
  const lit = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-key]')].filter((element) =>
    asked.has(element.dataset.key ?? ''),
  );
  for (const element of lit) element.dataset.highlighted = '';
  const root = document.querySelector<HTMLElement>('[data-highlight]');
  if (root && lit.length > 0) root.dataset.highlight = 'on';
}
