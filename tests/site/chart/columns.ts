/** Places in pages of others that are as wide as what they hold. */
export const NARROWING: Record<string, (code: string) => string> = {
  'the cell of a table': (code) => `<table><tr><td>${code}</table>`,
  'a cell beside a long one': (code) => `<table><tr><td>${code}<td>${'Text '.repeat(20)}</table>`,
  'a float': (code) => `<div style="float:left">${code}</div>`,
  'a figure laid out as a table': (code) =>
    `<figure style="display:table;margin:0">${code}<figcaption>cap</figcaption></figure>`,
  'an open dialog': (code) => `<dialog open style="padding:0;border:0">${code}</dialog>`,
  'a column of a grid': (code) =>
    `<div style="display:grid;grid-template-columns:auto 1fr">${code}<p></p></div>`,
  'a centred grid': (code) => `<div style="display:grid;justify-content:center"><div>${code}</div></div>`,
  'a centred column': (code) =>
    `<div style="display:flex;flex-direction:column;align-items:center"><div>${code}</div></div>`,
  'a positioned box': (code) => `<div style="position:absolute">${code}</div>`,
  'an inline block': (code) => `<div style="display:inline-block">${code}</div>`,
  'a box that fits': (code) => `<div style="width:fit-content">${code}</div>`,
  'a box of its largest content': (code) => `<div style="width:max-content">${code}</div>`,
  'a box of its smallest content': (code) => `<div style="width:min-content">${code}</div>`,
  'a plain column': (code) => `<div>${code}</div>`,
};

/**
 * Runs in a page without a policy at the site’s origin: sets charts into columns of these widths, one after another, and
 * tells which do not show the sheet they should, all of it and no more. Scrollbars must have room of their own to be a test.
 */
export async function faultsInColumns(codes: string[], widths: number[]): Promise<string[]> {
  document.body.innerHTML = `<div>${codes.join('').replaceAll('loading="lazy"', '')}</div>`;
  const column = document.body.firstElementChild as HTMLElement;
  column.style.width = `${widths[0]}px`;
  const frames = [...document.querySelectorAll('iframe')];
  await Promise.all(
    frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))),
  );
  const faultOf = (frame: HTMLIFrameElement, width: number): string | undefined => {
    const { scrollHeight, clientHeight, clientWidth } = frame.contentDocument!.documentElement;
    const main = frame.contentDocument!.querySelector('main')!;
    const spare = frame.clientHeight - main.getBoundingClientRect().height;
    const wide = main.querySelector('.wide')!.checkVisibility();
    if (wide === width >= 600 && scrollHeight <= clientHeight && clientWidth === width && spare < 5)
      return undefined;
    return `${main.dataset['chart']} at ${width}: ${wide ? 'wide' : 'narrow'}, ${scrollHeight} in ${clientWidth}×${clientHeight}`;
  };
  const faults: string[] = [];
  for (const width of widths) {
    column.style.width = `${width}px`;
    for (let left = 5; left > 0 && frames.some((frame) => faultOf(frame, width)); left--)
      await new Promise((done) => requestAnimationFrame(done));
    faults.push(...frames.flatMap((frame) => faultOf(frame, width) ?? []));
  }
  return faults;
}
