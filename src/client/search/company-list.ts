import { findCompanies, type CompanyName } from '../../lib/company/name.ts';
import { chinese } from './chinese.ts';

/** Companies shown at once. */
const MOST = 8;

/**
 * Answers what is typed in a field: the companies that it may mean, then the search of the report for it. Arrow keys choose,
 * Enter goes where is chosen or searches, Escape folds the list and then the field. Throws where the names cannot be had.
 */
export async function answer(finder: HTMLElement, field: HTMLInputElement): Promise<void> {
  const list = finder.querySelector<HTMLElement>('[role=listbox]')!;
  const { names, company } = finder.dataset as { names: string; company: string };
  const response = await fetch(names);
  if (!response.ok) throw new Error(`company names: ${response.status}`);
  const companies = (await response.json()) as CompanyName[];

  function show(): void {
    const query = field.value.trim();
    const found = findCompanies(companies, query).slice(0, MOST);
    const options = found.map((each) => companyOption(each, company));
    list.replaceChildren(...options, searchOption(field.form!.action, query));
    for (const [at, option] of [...list.children].entries()) option.id = `${list.id}-${at}`;
    fold(query === '');
  }

  function fold(hidden: boolean): void {
    list.hidden = hidden;
    field.ariaExpanded = String(!hidden);
    if (hidden) field.removeAttribute('aria-activedescendant');
  }

  function choose(step: 1 | -1): void {
    const options = [...list.children];
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    const next = at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length;
    for (const option of options) option.ariaSelected = String(option === options[next]);
    field.setAttribute('aria-activedescendant', options[next]!.id);
    options[next]!.scrollIntoView({ block: 'nearest' });
  }

  field.addEventListener('input', show);
  field.addEventListener('focus', () => field.value && show());
  finder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!finder.contains(relatedTarget as Node | null)) fold(true);
  });
  // The field keeps the focus, so that what is pressed is still there when it is let go.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => fold(true));
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (list.hidden) show();
      choose(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && !list.hidden) {
      const chosen = list.querySelector<HTMLElement>('[aria-selected=true]');
      if (!chosen) return;
      chosen.click();
    } else if (key === 'Escape') {
      if (list.hidden) delete finder.dataset.open;
      else fold(true);
    } else return;
    event.preventDefault();
  });
  if (field.value && document.activeElement === field) show();
}

function companyOption({ id, name, code, line, ...names }: CompanyName, company: string): HTMLElement {
  const option = optionTo(company + id, name);
  const about = document.createElement('small');
  about.textContent = line;
  option.append(' ', chinese(names.chinese), code && ` ${code}`, about);
  return option;
}

function searchOption(search: string, query: string): HTMLElement {
  return optionTo(
    `${search}?${new URLSearchParams({ q: query }).toString()}`,
    `Search the report for “${query}”`,
  );
}

function optionTo(href: string, words: string): HTMLElement {
  const option = document.createElement('a');
  option.href = href;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  option.append(words);
  return option;
}
