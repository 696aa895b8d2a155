import { heardOtherwise } from '../../lib/number/heard.ts';
import { EXPLAINED } from '../../lib/number/in-words.ts';

/** A piece of a text; `said` is how it is read out, where that is not as it is written, and empty where its words follow. */
export interface Piece {
  text: string;
  said?: string;
}

/** A number with what belongs to it, or a sign between two: what a sum or a range is made of. */
const PART =
  /^[([]*(?:[<>≥≤≈]?[+−]?¥?\d[\d,.]*(?:%|×|bn|tn|m)?|[ƒ‡÷×+−=]|[IVX]+)(?:–[\dIVX]+)?(?:\u00a0(?:(?:tr|b|m)illion|pp|points|times|[ƒ‡]))*[)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*[)\],;:.]*$/;
const BETWEEN = /^(?:nearly|up|to)$/;
const ENDING = /(?:\s*\b(?:nearly|up|to))*\s*$/;
/** Where none of these is, nothing is read out otherwise than it is written. */
const SIGN = /[<>≥≤≈+−×÷=–¥ƒ‡⁰¹²³⁴⁵⁶⁷⁸⁹]|\dbn\b|\dtn\b|\spp\b/;

/** A text cut so that each number and each sum that a voice would not say as it is written is a piece of its own. */
export function pieces(text: string): Piece[] {
  if (!SIGN.test(text)) return [{ text }];
  const at = Math.max(...EXPLAINED.map((sign) => text.search(sign)));
  if (at < 0) return joined(runs(text).flatMap(pieceOf));
  return [...pieces(text.slice(0, at)), { text: text.charAt(at), said: '' }, ...pieces(text.slice(at + 1))];
}

/** Words one by one, but for those that make a sum or a range; each with the space behind it. */
function runs(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const word of text.split(/(?<=[ \n\t])(?![ \n\t])/)) {
    const bare = word.trimEnd();
    const goesOn: boolean = PART.test(bare) || (open && BETWEEN.test(bare));
    if (open && goesOn) found.push(found.pop()! + word);
    else found.push(word);
    open = goesOn && !/[,;:.]$/.test(bare);
  }
  return found;
}

function pieceOf(run: string): Piece[] {
  const text = run.replace(ENDING, '');
  const said = text === '' ? undefined : heardOtherwise(text);
  return said === undefined ? [{ text: run }] : [{ text, said }, { text: run.slice(text.length) }];
}

/** Neighbours that are read out as they are written make one piece. */
function joined(all: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of all.filter(({ text }) => text !== '')) {
    const last = done.at(-1);
    if (last && last.said === undefined && piece.said === undefined) last.text += piece.text;
    else done.push({ ...piece });
  }
  return done;
}
