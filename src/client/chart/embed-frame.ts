import { conversation } from './wordpress.ts';

/**
 * Tells the page around an embedded chart how tall it is, on load and whenever its width changes. Any page may embed a
 * chart, so any may hear it; nothing is listened to in return, but that a WordPress which knows the frame is ready to hear.
 */
export function postHeight(chart: HTMLElement): void {
  const wordpress = conversation(location.hash);
  const tell = () => {
    const height = Math.ceil(chart.getBoundingClientRect().height);
    // A frame that is not shown has no height to tell.
    if (height === 0) return;
    parent.postMessage({ type: 'star-market-report:height', id: chart.dataset.chart, height }, '*');
    wordpress?.say('height', height);
  };
  addEventListener('load', tell);
  addEventListener('resize', tell);
  wordpress?.onReady(tell);
  wordpress?.follow(chart);
}

/**
 * Shows what the page around it asks for by address: a theme, as it alone knows its own, else the system’s; a chart
 * without headline, where it has one of its own.
 */
export function showAsked(chart: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (!asked.has('bare')) return;
  for (const place of chart.querySelectorAll<HTMLElement>('[data-bare]')) {
    const drawing = place.querySelector('svg')!;
    const [, , , height = ''] = place.dataset.bare!.split(' ');
    drawing.setAttribute('viewBox', place.dataset.bare!);
    drawing.setAttribute('height', height);
    // The headline is the first text, in a group of its own, now above what is seen.
    drawing.querySelector('text')!.closest('g')!.remove();
  }
}
