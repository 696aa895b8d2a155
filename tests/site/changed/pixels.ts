import type { Locator, Page } from '@playwright/test';

/** Ratios between the lightest and the darkest pixel in the box of each of some elements, as they are painted in the window. */
export async function paintedContrasts(page: Page, elements: Locator): Promise<number[]> {
  const boxes = await elements.evaluateAll((all) =>
    all
      // Small pictures end with the last row that fits.
      .filter((each) => {
        const frame = each.closest('.picture');
        return !frame || each.getBoundingClientRect().bottom + 8 < frame.getBoundingClientRect().bottom;
      })
      .map((each) => each.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > 0 && top > 0 && bottom < innerHeight)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
  const png = (await page.screenshot()).toString('base64');
  // The site’s own pages may load no picture that is not a file of theirs.
  const blank = await page.context().newPage();
  const ratios = await blank.evaluate(contrastsIn, { png, boxes });
  await blank.close();
  return ratios;
}

interface Painted {
  png: string;
  boxes: { x: number; y: number; width: number; height: number }[];
}

/** Runs in a page. */
async function contrastsIn({ png, boxes }: Painted): Promise<number[]> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return boxes.map(({ x, y, width, height }) => {
    const { data } = canvas.getImageData(x, y, width, height);
    let [lightest, darkest] = [0, 1];
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!].map(linear);
      const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      lightest = Math.max(lightest, luminance);
      darkest = Math.min(darkest, luminance);
    }
    return (lightest + 0.05) / (darkest + 0.05);
  });
}
