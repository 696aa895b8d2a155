import { boxAt } from '../site/hit-test.ts';

/** px a mark can be met at, at least */
const TARGET = { mouse: 24, touch: 44 };

export type Marks = ReturnType<typeof marksOf>;

/** The narrow drawing and, as soon as it has come in, the wide one. */
export function drawingsOf(host: HTMLElement): SVGSVGElement[] {
  return [...host.querySelectorAll('svg')];
}

/** The marks of a chart’s two drawings, of which the one made for this width is shown. */
export function marksOf(host: HTMLElement) {
  const within = (drawing: SVGElement) => [...drawing.querySelectorAll<SVGElement>('[data-key]')];

  function present(): SVGElement[] {
    const shown = drawingsOf(host).find((drawing) => drawing.getClientRects().length > 0);
    return shown ? within(shown) : [];
  }

  return {
    /** in drawn order */
    present,
    /** The mark under the pointer or, as marks may be thin, near it. */
    at({ target, clientX, clientY, pointerType }: PointerEvent): SVGElement | undefined {
      const painted = (target as Element).closest<SVGElement>('[data-key]');
      if (painted) return painted;
      const marks = present();
      const boxes = marks.map((mark) => mark.getBoundingClientRect());
      return marks[boxAt(boxes, clientX, clientY, pointerType === 'touch' ? TARGET.touch : TARGET.mouse)!];
    },
    /** Lets Tab stop at one mark of each drawing: the first of these that it has, or its first. */
    setTabStop(keys: readonly string[]): void {
      for (const marks of drawingsOf(host).map(within)) {
        const stop = marks.find(({ dataset }) => keys.includes(dataset.key!)) ?? marks[0];
        for (const mark of marks) {
          const place = mark === stop ? '0' : '-1';
          // Set anew, even the same has the mark styled again.
          if (mark.getAttribute('tabindex') !== place) mark.setAttribute('tabindex', place);
        }
      }
    },
  };
}

/** The browser’s own tooltips would stand beside ours. */
export function removeNativeTooltips(drawing: SVGElement): void {
  for (const title of drawing.querySelectorAll('title')) title.remove();
}
