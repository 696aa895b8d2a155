import { openSync, type Font, type Glyph } from 'fontkit';
import { FONT_FILES, type Face } from '../../forms/font.ts';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from '../../lib/files/cache.ts';
import { memoize } from '../../lib/memoize.ts';

const tools = () => [sourcesOf('src/pictures/print/outlines.ts'), versionsOf(/^fontkit$|^source-/)];

const TEXT = /<text((?:\s[\w-]+="[^"]*")*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /\s([\w-]+)="([^"]*)"/g;
/** What sets letters, and says nothing of outlines. */
const SETTING = new Set(['x', 'y', 'font-family', 'font-size', 'font-weight', 'text-anchor']);

/** How a text is set that says nothing else of itself: as the whole drawing. */
interface Setting {
  'font-size': string;
  'font-weight': string;
  'font-family': string;
}

/**
 * A drawing in our faces with every text as the outlines of its letters, for programs and printers that have no such
 * face. Each letter is drawn once and used again, named as the oldest of them know it. What the texts say stays in the
 * drawing’s title and description. A line with a sign that the face lacks stays text, for a face of the reader’s.
 */
export function outlined(svg: string, prefix: string): string {
  const file = cacheFile('pictures', 'outlines.svg', svg, prefix, tools());
  return String(readCached(file) ?? writeCached(file, Buffer.from(outline(svg, prefix))));
}

function outline(svg: string, prefix: string): string {
  const letters = new Map<string, string>();
  const whole: Setting = {
    'font-size': '14',
    'font-weight': '400',
    'font-family': '',
    ...attributesOf(svg.split('>')[0]!),
  };
  const drawn = svg.replace(TEXT, (text, attributes: string, words: string) => {
    const own = attributesOf(attributes);
    const kept = Object.entries(own).filter(([name]) => !SETTING.has(name));
    const look = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
    const drawn = line(unescape(words), { ...whole, ...own }, prefix, letters);
    if (!drawn) return text;
    const { place, uses } = drawn;
    return `<g${look} transform="${place}">${uses}</g>`;
  });
  const shapes = [...letters].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('');
  return drawn.replace(
    /^<svg([^>]*)>/,
    `<svg$1 xmlns:xlink="http://www.w3.org/1999/xlink"><defs>${shapes}</defs>`,
  );
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));
}

/** The letters of a line side by side in the units of their face, and where that lies; those not met yet go into `letters`. Null where the face lacks a sign. */
function line(
  words: string,
  set: Setting & { x?: string; y?: string; 'text-anchor'?: string },
  prefix: string,
  letters: Map<string, string>,
) {
  const face: Face = set['font-family'].includes('Serif') ? 'serif' : 'sans';
  const weight = Number(set['font-weight']);
  const font = fontOf(face)(weight);
  const { glyphs, positions, advanceWidth } = font.layout(words);
  if (glyphs.some(({ id }) => id === 0)) return null;
  let x = 0;
  const uses = glyphs.map((glyph, index) => {
    const name = `${prefix}-${face}-${weight}-${glyph.id}`;
    const shape = shapeOf(glyph);
    if (shape) letters.set(name, shape);
    const at = x + positions[index]!.xOffset;
    x += positions[index]!.xAdvance;
    return shape && `<use xlink:href="#${name}" x="${at}"/>`;
  });
  const scale = Number(set['font-size']) / font.unitsPerEm;
  const before = { start: 0, middle: 0.5, end: 1 }[set['text-anchor'] ?? 'start']!;
  const left = Math.round(100 * (Number(set.x ?? 0) - before * advanceWidth * scale)) / 100;
  return { place: `translate(${left} ${set.y ?? 0}) scale(${scale} -${scale})`, uses: uses.join('') };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function unescape(words: string): string {
  return words.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : NAMED[name]!,
  );
}

const shapeOf = memoize(({ path }: Glyph) => path.toSVG());

const fontOf = memoize((face: Face) =>
  memoize((weight: number) => openSync(FONT_FILES[face][weight]!) as Font),
);
