import { debounce } from '../site/debounce.ts';
import { terms } from './marking.ts';
import { openIndex, type Answer } from './pagefind.ts';
import { isAnswer, resultItem } from './result.ts';
import { countKinds, fillForm, readAddress, readForm, writeAddress, type Asked } from './form.ts';

/** Results shown at once. */
const BATCH = 20;
/** ms without a key after which what is typed is searched */
const PAUSE = 120;
const BELOW = 'All there is to find is listed below.';

/** `<site-search>`: a field whose results take the place of the list of all there is to find. */
class SiteSearch extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly status = this.querySelector('[role=status]')!;
  private readonly results = this.querySelector<HTMLElement>('section')!;
  private readonly list = this.querySelector('ol')!;
  private readonly more = this.querySelector('button')!;
  private readonly all = this.querySelector<HTMLElement>(':scope > div')!;
  private readonly askLater = debounce(() => this.ask(), PAUSE);
  /** counts searches, as the answer to an earlier one may come after that to a later one */
  private turn = 0;

  connectedCallback(): void {
    const field = this.form.querySelector<HTMLInputElement>('[type=search]')!;
    this.form.hidden = false;
    field.addEventListener('focus', () => void this.index().catch(() => {}));
    this.form.addEventListener('input', this.askLater);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    addEventListener('popstate', () => this.restore());
    this.restore();
    if (location.hash === `#${field.id}`) field.focus();
  }

  private index(): ReturnType<typeof openIndex> {
    return openIndex(this.dataset.index!);
  }

  private restore(): void {
    fillForm(this.form, readAddress());
    void this.search(readForm(this.form));
  }

  private ask(): void {
    const asked = readForm(this.form);
    writeAddress(asked);
    void this.search(asked);
  }

  private async search(asked: Asked): Promise<void> {
    this.askLater.cancel();
    const turn = ++this.turn;
    const { query } = asked;
    try {
      const answer = query ? await this.find(asked) : undefined;
      const items = answer && (await this.items(answer, query, 0));
      if (turn !== this.turn) return;
      if (items?.length) this.present(answer!, query, items);
      else this.clear(query && `Nothing found for “${query}”. ${BELOW}`);
    } catch {
      if (turn === this.turn) this.clear(`The search could not be loaded. ${BELOW}`);
    }
  }

  /** Things of the kind asked for; of every kind where there is none of it. */
  private async find({ query, kind }: Asked): Promise<Answer> {
    const index = await this.index();
    const answer = await index.search(query, { filters: kind ? { kind } : {} });
    if (!kind || answer.results.length > 0) return answer;
    fillForm(this.form, { query, kind: '' });
    return this.find({ query, kind: '' });
  }

  /** The next results after some; none where even the best is no answer. */
  private async items({ results }: Answer, query: string, from: number): Promise<Element[]> {
    const asked = terms(query);
    const found = await Promise.all(results.slice(from, from + BATCH).map((result) => result.data()));
    const template = this.querySelector('template')!;
    if (from === 0 && !(found[0] && isAnswer(found[0], asked))) return [];
    return found.map((each) => resultItem(template, each, asked));
  }

  private present(answer: Answer, query: string, items: Element[]): void {
    const all = answer.unfilteredResultCount;
    const { length } = answer.results;
    const number = length === all ? String(all) : `${length} of ${all}`;
    countKinds(this.form, all, answer.totalFilters.kind ?? {});
    this.list.replaceChildren(...items);
    this.more.hidden = length <= items.length;
    this.more.onclick = () => void this.showMore(answer, query);
    this.show(true, `${number} ${all === 1 ? 'result' : 'results'} for “${query}”`);
  }

  private async showMore(answer: Answer, query: string): Promise<void> {
    const items = await this.items(answer, query, this.list.children.length);
    this.list.append(...items);
    items[0]?.querySelector('a')!.focus();
    this.more.hidden = answer.results.length <= this.list.children.length;
  }

  private clear(words: string): void {
    this.list.replaceChildren();
    this.show(false, words);
  }

  private show(found: boolean, words: string): void {
    this.status.textContent = words;
    this.form.querySelector('fieldset')!.hidden = !found;
    this.results.hidden = !found;
    this.all.hidden = found;
  }
}

customElements.define('site-search', SiteSearch);
