const STILL = '(prefers-reduced-motion: reduce)';
const TIME = { duration: 180, easing: 'ease-out' };

/** Lets what has changed its place be seen moving there from `dy` px away, where motion is welcome. */
export function animateMove(element: Element, dy: number): void {
  if (dy === 0 || matchMedia(STILL).matches) return;
  element.animate([{ transform: `translateY(${dy}px)` }, { transform: 'none' }], TIME);
}
