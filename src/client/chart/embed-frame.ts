/**
 * Tells the page around an embedded chart how tall it is, on load and whenever its width changes. Any page may embed a
 * chart, so any may hear it.
 *
 * WordPress sets what it does not know into a frame that can open nothing and has a fixed height. It gives the frame a
 * secret by address, `#?secret=…`, and hears who knows it: a height, also when it says that it is ready, which may be long
 * after the frame has loaded; and a link, which it follows. Nothing else is listened to.
 */
export function speak(chart: HTMLElement): void {
  const secret = location.hash.split('?secret=')[1];
  const say = (message: object) => parent.postMessage(message, '*');
  const tell = () => {
    const height = Math.ceil(chart.getBoundingClientRect().height);
    // A frame that is not shown has no height to tell.
    if (!height) return;
    say({ type: 'star-market-report:height', id: chart.dataset.chart, height });
    if (secret) say({ message: 'height', value: height, secret });
  };
  onload = onresize = tell;
  if (!secret) return;
  addEventListener('message', ({ data }) => data?.message === 'ready' && tell());
  chart.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')?.getAttribute('href');
    if (!link) return;
    event.preventDefault();
    say({ message: 'link', value: new URL(link, location.href).href, secret });
  });
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
    const drawing = place.firstElementChild!;
    const box = place.dataset.bare!;
    drawing.setAttribute('viewBox', box);
    drawing.setAttribute('height', box.split(' ')[3]!);
    // The headline is the first text, in a group of its own, now above what is seen.
    drawing.querySelector('text')!.closest('g')!.remove();
  }
}
