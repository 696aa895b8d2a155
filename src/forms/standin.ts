/** The face that stands in until ours has come, or where it never comes: Arial and what has its widths, set smaller as the page’s style sets it. */
interface Standin {
  /** size of a letter for each px of ours, as `size-adjust` says on pages */
  adjust: number;
  /** advances in 2048ths of an em, and the characters that are as wide */
  advances: readonly (readonly [advance: number, characters: string])[];
}

const EM = 2048;

const REGULAR: Standin = {
  adjust: 0.928,
  advances: [
    [384, '′'],
    [391, "'"],
    [455, 'ijl‘’'],
    [532, '|'],
    [569, ' !,./:;I[\\]ft·\u00a0'],
    [682, '()-`r“”³‹›'],
    [684, '{}'],
    [725, '″'],
    [727, '"'],
    [797, '*'],
    [819, '°'],
    [961, '^'],
    [1024, 'Jcksvxyz↑↓↕'],
    [1124, '÷±≈≤≥'],
    [1139, '#$0123456789?L_abdeghnopqu–ƒ¥€£§‡éèäöü'],
    [1196, '+<=>~−×'],
    [1251, 'FTZ'],
    [1366, '&ABEKPSVXY'],
    [1479, 'CDHNRUw'],
    [1509, '©'],
    [1593, 'GOQ'],
    [1706, 'Mm'],
    [1821, '%'],
    [1933, 'W'],
    [2027, '▲▼'],
    [2048, '—…‰←→'],
    [2079, '@'],
  ],
};

const BOLD: Standin = {
  adjust: 0.871,
  advances: [
    [487, "'"],
    [491, '′'],
    [569, ' ,./I\\ijl‘’·\u00a0'],
    [573, '|'],
    [682, '!()-:;[]`ft³‹›'],
    [797, '*r{}'],
    [819, '°'],
    [971, '"'],
    [981, '″'],
    [1024, 'z“”↑↓↕'],
    [1124, '÷±≈≤≥'],
    [1139, '#$0123456789J_aceksvxy–ƒ¥€£§‡éèä'],
    [1196, '+<=>^~−×'],
    [1251, '?FLTZbdghnopquöü'],
    [1366, 'EPSVXY'],
    [1479, '&ABCDHKNRU'],
    [1509, '©'],
    [1593, 'GOQw'],
    [1706, 'M'],
    [1821, '%m'],
    [1933, 'W'],
    [1997, '@'],
    [2027, '▲▼'],
    [2048, '—…‰←→'],
  ],
};

/** Weights from which on a browser takes the bold cut. */
const BOLD_FROM = 600;

/**
 * Width in px of a character in the stand-in where ours has this size; none where that face lacks it. Many a Linux sets
 * hinted letters of a whole size on whole pixels: the wider counts.
 */
export function standinWidth(character: string, size: number, weight: number): number | undefined {
  const face = standinOf(weight);
  const em = EMS.get(face)!.get(character);
  if (em === undefined) return undefined;
  const adjusted = size * face.adjust;
  return Math.max(em * adjusted, Math.round(em * Math.round(adjusted)));
}

/** Size of a letter of the stand-in for each px of ours, where its lines are about as long. */
export function standinSize(weight: number): number {
  return standinOf(weight).adjust;
}

function standinOf(weight: number): Standin {
  return weight < BOLD_FROM ? REGULAR : BOLD;
}

/** Advances in em by character. */
const EMS = new Map([REGULAR, BOLD].map((face) => [face, inEm(face)]));

function inEm({ advances }: Standin): ReadonlyMap<string, number> {
  return new Map(
    advances.flatMap(([advance, characters]) =>
      [...characters].map((character) => [character, advance / EM] as const),
    ),
  );
}
