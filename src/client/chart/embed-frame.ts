/**
 * Tells the page around an embedded chart how tall it is, on load and whenever its width changes. Any page may embed a
 * chart, so any may hear it; nothing is listened to in return.
 */
export function postHeight(chart: HTMLElement): void {
  const tell = () => {
    const height = Math.ceil(chart.getBoundingClientRect().height);
    // A frame that is not shown has no height to tell.
    if (height > 0)
      parent.postMessage({ type: 'star-market-report:height', id: chart.dataset.chart, height }, '*');
  };
  addEventListener('load', tell);
  addEventListener('resize', tell);
}

/** Shows the theme that the page around it asks for by address, as it alone knows its own; else the system’s. */
export function showAskedTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
