import { showTheme, THEME_KEY } from './theme.ts';

/** `<theme-choice>`: its radio buttons set the theme, here and on every page to come. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.read();
    this.addEventListener('change', ({ target }) => this.choose((target as HTMLInputElement).value));
    // The choice may have been made on another page: before going back to this one, or in another window.
    for (const moment of ['pageshow', 'storage']) {
      addEventListener(moment, () => {
        showTheme(THEME_KEY);
        this.read();
      });
    }
  }

  private choose(theme: string): void {
    try {
      if (theme === 'system') localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Storage is refused: the choice holds for this page.
    }
    showTheme(THEME_KEY, theme);
  }

  private read(): void {
    const { theme = 'system' } = document.documentElement.dataset;
    this.querySelector<HTMLInputElement>(`[value=${theme}]`)!.checked = true;
  }
}

customElements.define('theme-choice', ThemeChoice);
