import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Px of the squares that are compared: wider than the edge of a letter, narrower than a mark. */
const SQUARE = 12;
/** How much a mean colour may differ, of 255: letters lie a little otherwise on their pixels. */
const COLOUR = 40;

/** What two pictures have not in common. */
export interface Difference {
  /** squares of which the mean colour differs, as “x y” in px */
  squares: string[];
  /** width and height of both */
  sizes: [number, number][];
}

/** Compares a picture with the browser’s own of the same file, square by square, each a mean of its pixels. */
export async function difference(page: Page, svg: string, png: string): Promise<Difference> {
  const address = (file: string, type: string) =>
    `data:image/${type};base64,${readFileSync(file).toString('base64')}`;
  return page.evaluate(
    async ({ urls, square, most }) => {
      const images = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image;
        }),
      );
      const [{ naturalWidth: width, naturalHeight: height }] = images as [HTMLImageElement];
      const [across, down] = [Math.ceil(width / square), Math.ceil(height / square)];
      const pixels = images.map((image) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d')!;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      });
      const mean = (data: Uint8ClampedArray, column: number, row: number) => {
        const sum = [0, 0, 0];
        let count = 0;
        for (let y = row * square; y < Math.min(height, (row + 1) * square); y++)
          for (let x = column * square; x < Math.min(width, (column + 1) * square); x++, count++)
            for (let part = 0; part < 3; part++) sum[part]! += data[4 * (y * width + x) + part]!;
        return sum.map((each) => each / count);
      };
      const squares: string[] = [];
      for (let row = 0; row < down; row++)
        for (let column = 0; column < across; column++) {
          const [a, b] = pixels.map((data) => mean(data, column, row));
          if (a!.some((each, part) => Math.abs(each - b![part]!) > most))
            squares.push(`${column * square} ${row * square}`);
        }
      return {
        squares,
        sizes: images.map((image): [number, number] => [image.naturalWidth, image.naturalHeight]),
      };
    },
    { urls: [address(svg, 'svg+xml'), address(png, 'png')], square: SQUARE, most: COLOUR },
  );
}
