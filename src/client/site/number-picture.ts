import type { Parts } from './sentence.ts';

/** px; a picture for a feed or a slide */
const SIZE = { width: 1200, height: 675 };
const EDGE = 72;
const ROOM = SIZE.width - 2 * EDGE;
/** px of the number: as large as two lines allow */
const LARGEST = 232;
const SMALLEST = 64;

interface Style {
  paper: string;
  ink: string;
  quiet: string;
  head: string;
  text: string;
}

/**
 * One number as a picture: what it is, the number with its hedge, when, who says so and the address, in the faces and
 * colours of the page where `place` stands. Rejects where the browser draws no pictures.
 */
export async function numberPicture(parts: Parts, address: string, place: Element): Promise<Blob> {
  const style = styleAt(place);
  // A face that nothing on the page has asked for yet would come too late; a stand-in that the system lacks rejects.
  const faces = [`600 40px ${style.head}`, `400 30px ${style.text}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const pen = canvas.getContext('2d')!;
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = style.paper;
  pen.fillRect(0, 0, SIZE.width, SIZE.height);
  pen.fillStyle = style.ink;
  drawWords(pen, parts, style);
  drawFoot(pen, parts.who, address, style);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** What it is and when, and under it the number. */
function drawWords(pen: CanvasRenderingContext2D, { what, value, when }: Parts, { head, text }: Style): void {
  pen.font = `400 42px ${text}`;
  let y = EDGE + 36;
  for (const line of wrap(pen, [what, when].filter(Boolean).join(', '))) {
    pen.fillText(line, EDGE, y);
    y += 54;
  }
  let size = LARGEST;
  const face = () => `600 ${size}px ${head}`;
  for (pen.font = face(); size > SMALLEST && !fits(pen, value); pen.font = face()) size -= 4;
  for (const line of wrap(pen, value)) {
    pen.fillText(line, EDGE, y + size * 0.85);
    y += size;
  }
}

function fits(pen: CanvasRenderingContext2D, words: string): boolean {
  const lines = wrap(pen, words);
  return lines.length <= 2 && lines.every((line) => pen.measureText(line).width <= ROOM);
}

function drawFoot(pen: CanvasRenderingContext2D, who: string, address: string, { text, quiet }: Style): void {
  const source = who.charAt(0).toUpperCase() + who.slice(1);
  pen.font = `400 28px ${text}`;
  pen.fillText(source, EDGE, SIZE.height - EDGE - 36, ROOM);
  pen.fillStyle = quiet;
  pen.fillText(address, EDGE, SIZE.height - EDGE + 4, ROOM);
}

/** Lines of words that fit beside each other; a word that is too long has its own. */
function wrap(pen: CanvasRenderingContext2D, words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function styleAt(place: Element): Style {
  const body = getComputedStyle(document.body);
  const root = getComputedStyle(document.documentElement);
  const face = (name: string) => root.getPropertyValue(name).trim();
  return {
    paper: [body, root].map(({ backgroundColor }) => backgroundColor).find(isSolid) ?? 'white',
    ink: body.color,
    quiet: getComputedStyle(place).color,
    head: face('--font-head'),
    text: face('--font-text'),
  };
}

const isSolid = (colour: string) => colour !== 'rgba(0, 0, 0, 0)';
