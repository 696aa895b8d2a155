import { rgb } from 'd3';

/** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, row by row, for linear RGB. */
export const SIGHT: Record<string, number[]> = {
  'normal sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** A colour as somebody with this sight sees it. */
export function seen(hex: string, sight: number[]): string {
  const from = linear(hex);
  const channels = [0, 3, 6].map((row) => from.reduce((sum, value, at) => sum + value * sight[row + at]!, 0));
  const [r, g, b] = channels.map((value) => 255 * encoded(Math.min(1, Math.max(0, value))));
  return rgb(r!, g!, b!).formatHex();
}

/** CIEDE2000 distance of two colours, after Sharma, Wu and Dalal 2005. */
export function distance(a: string, b: string): number {
  return distanceOfLab(labOf(a), labOf(b));
}

interface Lab {
  l: number;
  a: number;
  b: number;
}

/** CIELAB under D65, the white of screens; d3’s own is that of print. */
function labOf(hex: string): Lab {
  const [r, g, b] = linear(hex);
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function root(t: number): number {
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}

export function distanceOfLab(one: Lab, two: Lab): number {
  const meanC = (Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [p, q] = [one, two].map(({ l, a, b }) => polar(l, a * stretch, b)) as [Polar, Polar];
  const grey = p.c * q.c === 0;
  const turn = grey ? 0 : ((q.h - p.h + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(p.c * q.c) * sin(turn / 2);
  const l = (p.l + q.l) / 2;
  const c = (p.c + q.c) / 2;
  const h = grey ? p.h + q.h : p.h + turn / 2;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const hue = (h + 720) % 360;
  const rotation =
    -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  const [x, y, z] = [(q.l - p.l) / sL, (q.c - p.c) / sC, dH / sH];
  return Math.sqrt(x * x + y * y + z * z + rotation * y * z);
}

interface Polar {
  l: number;
  c: number;
  h: number;
}

function polar(l: number, a: number, b: number): Polar {
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function linear(hex: string): [number, number, number] {
  const { r, g, b } = rgb(hex);
  const decode = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return [decode(r / 255), decode(g / 255), decode(b / 255)];
}

function encoded(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
