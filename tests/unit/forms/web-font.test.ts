import { openSync, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { webFonts } from '../../../src/forms/web-font.ts';

it('the face of text weighs what its style says that it does, and no less or more', () => {
  const { file, weight } = webFonts.sans;
  const { min, max } = (openSync(file) as Font).variationAxes['wght']!;
  expect(`${min} ${max}`).toBe(weight);
});
