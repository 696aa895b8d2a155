import { frameCode, scriptCode, type Embedded } from '../../lib/embed/code.ts';
import { copyPicture } from '../site/copy-picture.ts';
import { tell } from '../site/live-region.ts';

const COPIED: Record<string, string> = {
  link: 'Link copied',
  code: 'Embed code copied',
  script: 'Embed script copied',
};
const BY_HAND = 'Copying is not allowed here: the text is selected, copy it by hand';

/** Lets the buttons of `<share-chart>` pass the chart on as it is seen, which is its `state`, and say what became of it. */
export function offer(share: HTMLElement, state: () => string): void {
  const button = (way: string) => share.querySelector<HTMLButtonElement>(`[value=${way}]`)!;
  button('sheet').hidden = !('share' in navigator);
  button('picture').hidden = !('ClipboardItem' in window);
  const link = () => {
    const address = new URL(share.dataset.link!, location.href);
    address.search = state();
    return address.href;
  };
  allowBare(share);
  share.addEventListener('change', () => allowBare(share));
  // A translator of pages wraps the words of a button in elements of its own.
  share.addEventListener('click', ({ target }) => {
    const way = (target as Element).closest('button')?.value;
    if (way === 'sheet') void send(share, link());
    else if (way === 'picture') void sendPicture(share);
    else if (way) void copy(share, way, way === 'link' ? link() : codeOf(share, way));
  });
}

async function copy(share: HTMLElement, way: string, text: string): Promise<void> {
  const field = share.querySelector('textarea')!;
  try {
    await navigator.clipboard.writeText(text);
    field.hidden = true;
    say(share, COPIED[way]!);
  } catch {
    // In a frame, or without a secure connection, the clipboard is refused.
    field.value = text;
    field.hidden = false;
    field.focus();
    field.select();
    say(share, BY_HAND);
  }
}

async function send(share: HTMLElement, url: string): Promise<void> {
  try {
    await navigator.share({ title: share.dataset.title!, url });
  } catch {
    // The reader closed the sheet, which is an answer too.
  }
}

/** Copies the picture made for slides and posts; where the clipboard refuses it, shows it, to be copied by hand. */
async function sendPicture(share: HTMLElement): Promise<void> {
  const { picture } = share.dataset;
  const drawn = fetch(picture!).then((response) => {
    if (!response.ok) throw new Error(`${picture}: ${response.status}`);
    return response.blob();
  });
  if (await copyPicture(drawn)) say(share, 'Picture copied');
  else location.assign(picture!);
}

/** The code to embed the version that is chosen, as a frame or by a script, as it is wanted, with whole addresses. */
function codeOf(share: HTMLElement, way: string): string {
  const whole = (path: string) => new URL(path, location.href).href;
  const embedded = embeddedOf(share);
  embedded.page = whole(embedded.page);
  const wish = { theme: chosen(share, 'theme'), bare: bareBox(share).matches(':checked:enabled') };
  return way === 'script'
    ? scriptCode(embedded, whole(share.dataset.script!), wish)
    : frameCode(embedded, wish);
}

/** A drawing that a version kept is a file with its headline in it. */
function allowBare(share: HTMLElement): void {
  bareBox(share).disabled = !embeddedOf(share).bare;
}

/** What is chosen, which says of the chart as it is now only what the element around it does not. */
function embeddedOf(share: HTMLElement): Embedded {
  const { chart: id, title, link: page } = share.dataset;
  return { id, title, page, ...JSON.parse(chosen(share, 'what')) } as Embedded;
}

function bareBox(share: HTMLElement): HTMLInputElement {
  return share.querySelector<HTMLInputElement>('[name=bare]')!;
}

function chosen(share: HTMLElement, name: string): string {
  return share.querySelector<HTMLSelectElement>(`[name=${name}]`)!.value;
}

function say(share: HTMLElement, words: string): void {
  tell(share.querySelector<HTMLElement>('.said')!, words);
}
