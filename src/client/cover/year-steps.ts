import { corners, readRun, squarePath } from '../../lib/squares/run.ts';

type Places = ReturnType<typeof corners>;

/** Ms that squares take to their new places. */
const TIME = 700;
const KEYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * `<year-steps>`: shows in one drawing, which stays in sight, the step that is read in the middle of the screen. Every step
 * is in the page with a drawing of its own, which says where the squares go.
 */
class YearSteps extends HTMLElement {
  private readonly steps = [...this.querySelectorAll<HTMLElement>('ol > li')];
  private readonly stage = this.querySelector('.stage .squares')!;
  private places: Places = placesOf(this.stage);
  private at = 0;
  private frame = 0;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen)
          if (isIntersecting) this.show(this.steps.indexOf(target as HTMLElement));
      },
      { rootMargin: '-50% 0px' },
    );
    for (const step of this.steps) observer.observe(step);
    this.steps[0]!.classList.add('now');
    this.addEventListener('keydown', (event) => this.walk(event));
  }

  /** The arrows lead from step to step, from one of them or from the links to them; the reader is taken along. */
  private walk(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const on = KEYS[key];
    const target = event.target as HTMLElement;
    if (!on || altKey || ctrlKey || metaKey || shiftKey || !target.closest('nav, li')) return;
    const own = this.steps.findIndex((step) => step.contains(target));
    const step = this.steps[(own < 0 ? this.at : own) + on];
    if (!step) return;
    event.preventDefault();
    history.replaceState(history.state, '', `#${step.id}`);
    step.scrollIntoView();
    step.focus({ preventScroll: true });
    this.show(this.steps.indexOf(step));
  }

  private show(at: number): void {
    if (at === this.at) return;
    this.at = at;
    for (const [each, step] of this.steps.entries()) step.classList.toggle('now', each === at);
    for (const [each, link] of [...this.querySelectorAll('nav a')].entries())
      if (each === at) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    this.move(this.steps[at]!);
  }

  /** From where the squares are, be it on their way, to where the step has them; its labels come with its drawing. */
  private move(step: HTMLElement): void {
    const drawing = step.querySelector('.squares')!;
    const [from, to] = [this.places, placesOf(drawing)];
    const moving = runs(drawing).map((run) => run.cloneNode(true) as Element);
    const start = performance.now();
    this.stage.nextElementSibling!.replaceChildren();
    this.stage.replaceChildren(...moving);
    const draw = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / TIME));
      const eased = share * share * (3 - 2 * share);
      this.places = to.map(([x, y], index) => {
        const [fromX, fromY] = from[index]!;
        return [fromX + (x - fromX) * eased, fromY + (y - fromY) * eased];
      });
      if (share < 1) {
        drawPlaces(moving, this.places);
        this.frame = requestAnimationFrame(draw);
      } else this.settle(drawing);
    };
    cancelAnimationFrame(this.frame);
    draw(start);
  }

  private settle(drawing: Element): void {
    this.stage.replaceChildren(...drawing.cloneNode(true).childNodes);
    const labels = drawing.nextElementSibling!.cloneNode(true);
    this.stage.nextElementSibling!.replaceChildren(...labels.childNodes);
  }
}

function runs(drawing: Element): Element[] {
  return [...drawing.querySelectorAll('[data-run]')];
}

function placesOf(drawing: Element): Places {
  return runs(drawing).flatMap((run) => corners(readRun(run.getAttribute('data-run')!)));
}

function drawPlaces(moving: Element[], places: Places): void {
  let at = 0;
  for (const run of moving) {
    const { count } = readRun(run.getAttribute('data-run')!);
    run.firstElementChild!.setAttribute('d', squarePath(places.slice(at, (at += count))));
  }
}

customElements.define('year-steps', YearSteps);
