import { copyPicture } from './copy-picture.ts';
import { announce, statusIn, tell } from './live-region.ts';
import { partsOf, sentence } from './sentence.ts';

/** A number as it is passed on. */
export interface Quote {
  /** its parts, as the page states them; without them there is only an address to pass on */
  said: string | undefined;
  /** whole address of its row, which the sentence names */
  row: string;
  /** whole address of the mark or the row that is told */
  link: string;
  /** whether Tab leads to its buttons */
  tab: boolean;
}

const WAYS = { sentence: 'Copy the sentence', link: 'Copy link', picture: 'Picture' };

/** The buttons that pass a number on, and what came of them. */
export function quoteButtons(quote: Quote): HTMLElement {
  const group = document.createElement('p');
  group.className = 'pass-on';
  for (const [value, textContent] of Object.entries(WAYS)) {
    if (!quote.said && value !== 'link') continue;
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'textual', value, textContent });
    if (!quote.tab) button.tabIndex = -1;
    group.append(button);
  }
  group.addEventListener('click', ({ target }) => {
    const way = (target as Element).closest('button')?.value;
    if (way) void passOn(way, quote, group);
  });
  return group;
}

async function passOn(way: string, quote: Quote, group: HTMLElement): Promise<void> {
  if (way === 'picture') return offerPicture(quote, group);
  const text = way === 'link' ? quote.link : sentence(quote.said!, quote.row);
  try {
    await navigator.clipboard.writeText(text);
    announce(group, way === 'link' ? 'Link copied' : 'Sentence copied');
  } catch {
    // Without a secure connection there is no clipboard, and it may refuse: then the text can be taken by hand.
    tell(statusIn(group), text);
  }
}

/** The picture goes to the clipboard where that takes pictures, and can be saved in any case. */
async function offerPicture({ said, row }: Quote, group: HTMLElement): Promise<void> {
  const drawn = import('./number-picture.ts').then(({ numberPicture }) =>
    numberPicture(partsOf(said!), row, group),
  );
  const copied = copyPicture(drawn);
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await drawn);
    link.download = `${new URL(row).hash.slice(1) || 'number'}.png`;
    link.textContent = 'Save the picture';
    tell(statusIn(group), (await copied) ? ['Picture copied. ', link] : [link]);
  } catch {
    announce(group, 'The picture could not be drawn');
  }
}
