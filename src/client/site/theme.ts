/** Where a browser keeps the reader’s choice; beside sites of others that may share the origin. */
export const THEME_KEY = 'star-market-theme';

/**
 * Shows the chosen theme, else the one remembered, else the system’s. A page holds this function as text and runs it before
 * anything is painted, so it may name nothing outside itself.
 */
export function showTheme(key: string, chosen?: string): void {
  let theme = chosen;
  try {
    theme ??= localStorage.getItem(key) ?? undefined;
  } catch {
    // Storage is refused: the theme stays as it is.
    return;
  }
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = meta.dataset['theme'];
    if (!dataset['theme']) meta.media = `(prefers-color-scheme: ${own})`;
    else meta.media = own === dataset['theme'] ? 'all' : 'not all';
  }
}
