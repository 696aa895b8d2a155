/* Whoever opens a citation has the day written into it; nobody else loads what writes it. */
document
  .querySelector('[data-cites]')
  ?.addEventListener('toggle', () => void import('./opened-day.ts'), { once: true });
