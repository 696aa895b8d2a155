import { debounce } from '../site/debounce.ts';
import { SETTLING, tell } from '../site/live-region.ts';
import { terms } from './marking.ts';
import { openIndex, type Answer } from './pagefind.ts';
import { waysToAsk } from './question.ts';
import { isAnswer, resultItem } from './result.ts';
import { countKinds, fillForm, readAddress, readForm, writeAddress, type Asked } from './form.ts';

/** Results shown at once. */
const BATCH = 20;
/** ms without a key after which what is typed is searched */
const PAUSE = 120;
/** Results shown where none is an answer. */
const CLOSEST = 5;
const BELOW = 'All there is to find is listed below.';

/** What was found, by which way to ask; without an answer the items are only the closest. */
interface Finding {
  answer?: Answer;
  way: string;
  items: Element[];
}

/** How the page was left, for who comes back to it: results shown, and px from its top. */
type Left = { shown: number; y: number } | null;

/** `<site-search>`: a field whose results take the place of the list of all there is to find. */
class SiteSearch extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly tally = this.querySelector<HTMLElement>('.tally')!;
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
    this.list.addEventListener('click', () =>
      history.replaceState({ shown: this.list.children.length, y: scrollY } satisfies Left, ''),
    );
    addEventListener('popstate', () => this.restore());
    this.restore();
    if (location.hash === `#${field.id}`) field.focus();
  }

  private index(): ReturnType<typeof openIndex> {
    return openIndex(this.dataset.index!);
  }

  private restore(): void {
    const left = history.state as Left;
    fillForm(this.form, readAddress());
    void this.search(readForm(this.form), left?.shown).then(() => left && scrollTo(0, left.y));
  }

  private ask(): void {
    const asked = readForm(this.form);
    history.replaceState(null, '');
    writeAddress(asked);
    void this.search(asked);
  }

  private async search(asked: Asked, many = BATCH): Promise<void> {
    this.askLater.cancel();
    const turn = ++this.turn;
    const { query } = asked;
    if (query && this.results.hidden) tell(this.tally, 'Searching…', SETTLING);
    try {
      const found = query ? await this.find(asked, many) : undefined;
      if (turn !== this.turn) return;
      if (found?.items.length) this.present(found, query);
      else this.clear(query && `Nothing found for “${query}”. ${BELOW}`);
    } catch {
      if (turn === this.turn) this.clear(`The search could not be loaded. ${BELOW}`);
    }
  }

  /** Things of the kind asked for, of every kind where there is none of it; where nothing is an answer, what comes closest. */
  private async find({ query, kind }: Asked, many: number): Promise<Finding> {
    let closest: Finding | undefined;
    for (const way of waysToAsk(query)) {
      const answer = await this.answer(way, kind);
      const best = await answer.results[0]?.data();
      if (best && isAnswer(best, terms(way)))
        return { answer, way, items: await this.items(answer, way, 0, many) };
      closest ??= best && { way, items: await this.items(answer, way, 0, CLOSEST) };
    }
    return closest ?? { way: query, items: [] };
  }

  private async answer(query: string, kind: string): Promise<Answer> {
    const index = await this.index();
    const answer = await index.search(query, { filters: kind ? { kind } : {} });
    if (!kind || answer.results.length > 0) return answer;
    const all = await index.search(query, { filters: {} });
    if (all.results.length > 0) fillForm(this.form, { ...readForm(this.form), kind: '' });
    return all;
  }

  /** So many results after some. */
  private async items({ results }: Answer, way: string, from: number, many: number): Promise<Element[]> {
    const found = await Promise.all(results.slice(from, from + many).map((result) => result.data()));
    const template = this.querySelector('template')!;
    return found.map((each) => resultItem(template, each, terms(way)));
  }

  private present({ answer, way, items }: Finding, query: string): void {
    this.list.replaceChildren(...items);
    this.more.hidden = true;
    if (answer) this.presentAnswer(answer, way, query, items);
    else this.show(true, `Nothing found for “${query}”. The closest there is:`, false);
  }

  private presentAnswer(answer: Answer, way: string, query: string, items: Element[]): void {
    const all = answer.unfilteredResultCount;
    const { length } = answer.results;
    const number = length === all ? String(all) : `${length} of ${all}`;
    countKinds(this.form, all, answer.totalFilters.kind ?? {});
    this.more.hidden = length <= items.length;
    this.more.onclick = () => void this.showMore(answer, way);
    this.show(true, `${number} ${all === 1 ? 'result' : 'results'} for “${query}”`);
  }

  private async showMore(answer: Answer, way: string): Promise<void> {
    const items = await this.items(answer, way, this.list.children.length, BATCH);
    this.list.append(...items);
    items[0]?.querySelector('a')!.focus();
    this.more.hidden = answer.results.length <= this.list.children.length;
  }

  private clear(words: string): void {
    this.list.replaceChildren();
    this.show(false, words);
  }

  /** The list of all there is stays where nothing is an answer. */
  private show(found: boolean, words: string, kinds = found): void {
    tell(this.tally, words, SETTLING);
    this.form.querySelector('fieldset')!.hidden = !kinds;
    this.results.hidden = !found;
    this.all.hidden = kinds;
  }
}

customElements.define('site-search', SiteSearch);
