import { withState } from '../../lib/query.ts';
import { family, type CountedSet, type Family } from '../../lib/sets/family.ts';
import { gridPath } from '../../lib/sets/grid.ts';
import { overlap, pairs } from '../../lib/sets/overlap.ts';
import { overlapReason, overlapWords } from '../../lib/sets/words.ts';
import { tell } from '../site/live-region.ts';

/** Groups that can be held against each other at once. */
const MOST = 3;

/** `<overlap-choice>`: redraws what two or three counts of companies have in common. Its state is the address. */
class OverlapChoice extends HTMLElement {
  private all!: Family;
  private fields!: HTMLSelectElement[];
  /** what the groups answer that the page is built with */
  private readonly question = this.querySelector('h2')!.textContent;

  connectedCallback(): void {
    const [first, ...others] = [...this.querySelectorAll('label')];
    const field = first!.querySelector('select')!;
    const sets = [...field.options].map(countedSet);
    this.all = family(Number(this.dataset['whole']), sets);
    this.fields = [field, ...others.map((label) => copyOf(field, label))];
    // Of two groups there is always something to say; the third may be none.
    this.fields.at(-1)!.prepend(new Option('none', ''));
    this.addEventListener('input', () => {
      this.write();
      this.draw();
    });
    addEventListener('popstate', () => this.open());
    this.open();
    this.querySelector('form')!.hidden = false;
  }

  /** What the address asks for; ids that there are not, and more than three, are passed over. */
  private open(): void {
    const asked = new URLSearchParams(location.search).get('sets')?.split('~') ?? [];
    const known = [...new Set(asked)].filter((id) => this.all.sets.has(id)).slice(0, MOST);
    const ids = known.length > 1 ? known : this.dataset['of']!.split('~');
    for (const [at, field] of this.fields.entries()) field.value = ids[at] ?? '';
    this.draw();
  }

  private get ids(): string[] {
    return this.fields.map(({ value }) => value).filter(Boolean);
  }

  private write(): void {
    const sets = this.ids.join('~');
    const state = { sets: sets === this.dataset['of'] ? '' : sets };
    history.replaceState(history.state, '', location.pathname + withState(location.search, state));
  }

  private draw(): void {
    const { ids, all } = this;
    const common = overlap(all, ids);
    const { least, greatest } = common;
    const words = overlapWords(common, ids.length);
    const asBuilt = ids.join('~') === this.dataset['of'];
    this.querySelector('h2')!.textContent = asBuilt ? this.question : 'Are these the same companies?';
    this.keepApart();
    this.list(ids);
    this.fill('.must', least, 0, least);
    this.fill('.may', greatest - least, least, greatest);
    this.fill('.rest', all.whole - greatest, greatest, all.whole);
    this.querySelector('svg')!.setAttribute('aria-label', words);
    tell(this.querySelector<HTMLElement>('.answer')!, words);
    const lows = ids.map((id) => all.sets.get(id)!.low);
    this.querySelector('.reason')!.textContent = overlapReason(all, common, lows);
    tell(this.querySelector<HTMLElement>('.pairs')!, ids.length > 2 ? this.twoByTwo(ids) : '');
  }

  /** No group can be chosen twice. */
  private keepApart(): void {
    for (const field of this.fields)
      for (const option of field.options)
        option.disabled = option.value !== field.value && this.ids.includes(option.value);
  }

  private fill(kind: string, count: number, from: number, to: number): void {
    this.querySelector(`path${kind}`)!.setAttribute('d', gridPath(from, to));
    this.querySelector(`span${kind} b`)!.textContent = String(count);
  }

  private list(ids: string[]): void {
    const list = this.querySelector('.groups')!;
    const [item] = list.children;
    list.replaceChildren(...ids.map((id) => this.item(item!.cloneNode(true) as HTMLElement, id)));
  }

  private item(item: HTMLElement, id: string): HTMLElement {
    const option = this.option(id);
    const { low, high } = this.all.sets.get(id)!;
    const link = item.querySelector('a')!;
    link.href = this.dataset['facts'] + id;
    link.textContent = option.dataset['said']!;
    item.querySelector('span:not(.bounds)')!.textContent = option.text;
    item.querySelector('.bounds')!.textContent = low === high ? `${low}` : `${low} to ${high}`;
    return item;
  }

  /** “First and second: 48 to 322.” */
  private twoByTwo(ids: string[]): string {
    const names = ['first', 'second', 'third'];
    return pairs([...ids.keys()])
      .map(([one, other]) => {
        const { least, greatest } = overlap(this.all, [ids[one]!, ids[other]!]);
        return `In the ${names[one]} and the ${names[other]}: ${least === greatest ? least : `${least} to ${greatest}`}.`;
      })
      .join(' ');
  }

  private option(id: string): HTMLOptionElement {
    return [...this.fields[0]!.options].find(({ value }) => value === id)!;
  }
}

function countedSet({ value, dataset }: HTMLOptionElement): CountedSet {
  const { low, high, part = '', apart = '' } = dataset;
  return { id: value, low: Number(low), high: Number(high), part_of: part, apart };
}

function copyOf(field: HTMLSelectElement, label: HTMLElement): HTMLSelectElement {
  const copy = field.cloneNode(true) as HTMLSelectElement;
  label.append(copy);
  return copy;
}

customElements.define('overlap-choice', OverlapChoice);
