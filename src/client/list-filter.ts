import { answers, asked, type Question } from './question.ts';

/** `<list-filter>`: leaves of the page’s entries those that answer its fields, and keeps what was asked in the address. */
class ListFilter extends HTMLElement {
  private fields!: (HTMLInputElement | HTMLSelectElement)[];
  private entries!: HTMLElement[];

  connectedCallback(): void {
    this.hidden = false;
    this.fields = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
    this.entries = [...document.querySelectorAll<HTMLElement>('.entry[data-text]')];
    this.addEventListener('input', () => this.narrow());
    this.querySelector('button')!.addEventListener('click', () => {
      this.fill({});
      this.narrow();
      this.fields[0]!.focus();
    });
    addEventListener('hashchange', () => this.reveal());
    this.fill(asked(location.search));
    this.show();
    this.reveal();
  }

  /** A field takes only what it can hold: a choice that is not there leaves it empty. */
  private fill(question: Question): void {
    for (const field of this.fields) {
      field.value = question[field.name] ?? '';
      if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
    }
  }

  private question(): Question {
    return Object.fromEntries(this.fields.map(({ name, value }) => [name, value.trim()]));
  }

  /** What the reader asks now goes before the entry that the address named. */
  private narrow(): void {
    this.show();
    const target = this.target();
    const query = new URLSearchParams(Object.entries(this.question()).filter(([, value]) => value));
    const hash = target?.hidden ? '' : location.hash;
    history.replaceState(history.state, '', location.pathname + (query.size ? `?${query}` : '') + hash);
  }

  private show(): void {
    const question = this.question();
    for (const entry of this.entries) entry.hidden = !answers(entry.dataset, question);
    for (const section of new Set(this.entries.map((entry) => entry.closest('section')!))) {
      const count = section.querySelectorAll('.entry:not([hidden])').length;
      section.hidden = count === 0;
      section.querySelector('.count')!.textContent = `${count}`;
    }
    const shown = this.entries.filter(({ hidden }) => !hidden).length;
    const all = shown === this.entries.length;
    const { noun } = this.dataset;
    this.querySelector('[role=status]')!.textContent = all
      ? `${shown} ${noun}`
      : `${shown} of ${this.entries.length} ${noun}`;
    this.querySelector('button')!.hidden = all;
  }

  /** An entry asked for by address is shown, whatever was asked before. */
  private reveal(): void {
    const target = this.target();
    if (!target) return;
    if (target.hidden) {
      this.fill({});
      this.narrow();
    }
    target.scrollIntoView();
  }

  private target(): HTMLElement | undefined {
    return this.entries.find(({ id }) => `#${id}` === location.hash);
  }
}

customElements.define('list-filter', ListFilter);
