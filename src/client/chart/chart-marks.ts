/** What turns to a figure, and what is done in it from then on. */
const TURNS = ['pointerover', 'focusin', 'click'];
const DEEDS = ['pointermove', 'click', 'keydown', 'change'];
/** Keys that lead from mark to mark, and would move the page. */
const SCROLLING = /^(?:Arrow|Page|Home$|End$)/;
/** Of the chart that the hash names. */
const ASKED = /[?&](?:highlight=.|sort=value)/;
/** ms that the table is waited for */
const PATIENCE = 1000;

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * The drawings of one chart. Among others they answer from when a reader turns to their figure, or the address asks for
 * something in them. What is withheld under them is there once a reader turns to it.
 */
class ChartMarks extends HTMLElement {
  private lives = false;

  connectedCallback(): void {
    const figure = this.closest<HTMLElement>('figure, main')!;
    const choice = figure.querySelector<HTMLElement>('.order');
    if (choice) choice.hidden = false;
    for (const drawing of this.querySelectorAll('svg'))
      drawing.querySelector<SVGElement>('[data-key]')?.setAttribute('tabindex', '0');
    const asked = () => location.hash === `#${this.dataset.chart}` && ASKED.test(location.search);
    // Where it is the only one, what makes it answer comes with the page.
    this.lives = document.querySelectorAll('chart-marks').length === 1;
    if (asked()) void this.enliven();
    const turned = new AbortController();
    const turn = (event: Event) => {
      turned.abort();
      void this.enliven(event);
    };
    for (const each of TURNS) figure.addEventListener(each, turn, turned);
    addEventListener('popstate', () => asked() && void this.enliven());
  }

  /** What the reader does to marks while it is loaded is done once more, as nothing has heard it. */
  private async enliven(first?: Event): Promise<void> {
    if (this.lives) return;
    this.lives = true;
    const deeds: Event[] = [];
    const keep = (event: Event) => {
      const place = event.type === 'change' ? '.order' : 'chart-marks';
      if (!(event.target as Element).closest(place)) return;
      if (event instanceof KeyboardEvent && SCROLLING.test(event.key)) event.preventDefault();
      deeds.push(event);
    };
    // The keyboard is where it came to.
    if (first && first.type !== 'focusin') keep(first);
    const figure = this.closest<HTMLElement>('figure, main')!;
    for (const deed of DEEDS) figure.addEventListener(deed, keep);
    try {
      // What the reader turned to it with is answered first.
      if (first) await after(0);
      // What a mark tells is in the table, which need not come.
      const told = Promise.race([window.unfold?.(figure), after(PATIENCE)]);
      const [{ enliven }] = await Promise.all([import('./live.ts'), told]);
      enliven(this);
    } catch {
      // Without it the drawing stays as it was.
      return;
    } finally {
      for (const deed of DEEDS) figure.removeEventListener(deed, keep);
    }
    // Each in a task of its own: on a slow telephone all together would keep the next tap waiting.
    for (const deed of deeds) {
      await after(0);
      again(deed);
    }
  }
}

customElements.define('chart-marks', ChartMarks);

/** A pointer that is on a mark still is taken to move on it. A key goes to where the one before it led; an order is chosen anew. */
function again(deed: Event): void {
  if (deed.type.startsWith('pointer') && !(deed.target as Element).matches(':hover')) return;
  const type = deed.type === 'pointerover' ? 'pointermove' : deed.type;
  const target = deed instanceof KeyboardEvent ? document.activeElement : deed.target;
  if (type === 'change') (target as HTMLInputElement).checked = true;
  target?.dispatchEvent(new (deed.constructor as typeof Event)(type, deed));
}
