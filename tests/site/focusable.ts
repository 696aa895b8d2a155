/** Of radio buttons Tab stops at the one chosen. */
const INPUT = 'input:not([type="radio"]), input:checked';

/** What the keyboard can stop at. */
export const FOCUSABLE = `a[href], button, ${INPUT}, select, textarea, summary, [tabindex="0"]`;
