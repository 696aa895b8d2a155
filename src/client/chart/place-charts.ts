/**
 * Sets charts into a page of somebody else’s, each where its line of script stands, or in the place of the link before it,
 * which is there for readers without scripts, and stays where an editor moves or drops the script. A frame keeps the styles of both pages apart. `embed.js` holds this function as text and runs
 * it once for each line, so it may name nothing outside itself.
 */
export function placeCharts(): void {
  const lines = document.querySelectorAll<HTMLScriptElement>('script[data-chart][src*="/embed.js"]');
  for (const line of lines) {
    // A line that is met before it has run is not to run a second time.
    if (line.dataset['placed'] !== undefined) continue;
    line.dataset['placed'] = '';
    place(line);
  }

  function place(line: HTMLScriptElement): void {
    const page = addressOf(line);
    const link = linkTo(page.href, line);
    const frame = document.createElement('iframe');
    frame.title =
      link?.textContent?.trim() || line.title || `Chart: ${line.dataset['chart']!.replaceAll('-', ' ')}`;
    frame.loading = 'lazy';
    // Styles of the page around it, such as `iframe { max-width: 50% }` or `* { padding: 1em }`, do not reach it.
    const room = 'all:initial!important;display:block!important;width:100%!important';
    frame.style.cssText = room;
    // Where a place is as wide as what it holds, it asks for as much as our other code does.
    const around = document.createElement('div');
    around.style.cssText = `${room};container-type:inline-size!important;contain-intrinsic-width:clamp(300px,80vw,420px)!important`;
    around.append(frame);
    grow(frame, 480);
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data?.type === 'star-market-report:height')
        grow(frame, data.height);
    });
    frame.src = `${page}embed/${stateOf(line)}`;
    if (link) link.replaceWith(around);
    else if (document.body?.contains(line)) line.after(around);
  }

  /** The chart’s page, beside this script; that of a version, where one is named. */
  function addressOf({ src, dataset: { chart, version } }: HTMLScriptElement): URL {
    const folder = version ? `v/${encodeURIComponent(version)}/charts/` : 'charts/';
    return new URL(`${folder}${encodeURIComponent(chart!)}/`, src);
  }

  /** The link that stands in for the chart: the one right before the line, else the first that is left. */
  function linkTo(address: string, line: HTMLScriptElement): Element | undefined {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.star-market-chart')];
    const own = links.filter(({ href }) => href === address);
    return own.find((link) => link === line.previousElementSibling) ?? own[0];
  }

  function stateOf({ dataset: { highlight, theme, bare } }: HTMLScriptElement): string {
    const state = new URLSearchParams();
    if (highlight) state.set('highlight', highlight);
    if (theme) state.set('theme', theme);
    if (bare !== undefined) state.set('bare', '');
    return `${state}` && `?${state}`;
  }

  function grow(frame: HTMLIFrameElement, height: unknown): void {
    if (Number(height) > 0) frame.style.setProperty('height', `${Number(height)}px`, 'important');
  }
}
