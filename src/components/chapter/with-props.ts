import { createComponent, type AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component with some of its props given beforehand: a tag in a chapter’s prose need not repeat which chapter it
 * stands in, and still knows it on a page that holds all of them.
 */
export function withProps(
  component: AstroComponentFactory,
  given: Record<string, unknown>,
): AstroComponentFactory {
  return createComponent((result, props: Record<string, unknown>, slots) =>
    component(result, { ...given, ...props }, slots),
  );
}
