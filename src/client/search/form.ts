import { typedIn, withState } from '../../lib/query.ts';

/** What is asked for, as the fields of a form and the address of a page hold it. */
export interface Asked {
  query: string;
  /** empty for all kinds */
  kind: string;
}

export function readForm(form: HTMLFormElement): Asked {
  return read(new FormData(form));
}

export function readAddress(): Asked {
  return read(new URLSearchParams(location.search));
}

/** Sets the fields; a kind that there is not is passed over. */
export function fillForm(form: HTMLFormElement, { query, kind }: Asked): void {
  form.querySelector<HTMLInputElement>('[type=search]')!.value = query;
  const radios = [...form.querySelectorAll<HTMLInputElement>('[type=radio]')];
  (radios.find(({ value }) => value === kind) ?? radios[0]!).checked = true;
}

/** The query of the address, without a step in the history. */
export function writeAddress({ query, kind }: Asked): void {
  const state = query ? withState('', { q: query, kind }) : '';
  history.replaceState(history.state, '', location.pathname + state);
}

/** Shows the kinds that something was found of, and how much. */
export function countKinds(form: HTMLFormElement, all: number, counts: Record<string, number>): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('[type=radio]')) {
    const count = radio.value ? (counts[radio.value] ?? 0) : all;
    const label = radio.closest('label')!;
    label.hidden = count === 0;
    label.querySelector('span')!.textContent = String(count);
  }
}

function read(fields: FormData | URLSearchParams): Asked {
  return { query: typedIn(fields, 'q').trim(), kind: typedIn(fields, 'kind') };
}
