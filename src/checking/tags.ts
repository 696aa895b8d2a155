/** A component’s tag in prose. */
export interface Tag {
  name: string;
  closing: boolean;
  id: string;
  /** all that is written in the tag apart from its id */
  props: Record<string, string | true>;
  /** place in the text, from `start` up to but not including `end` */
  start: number;
  end: number;
}

/** What an author may write in a tag: the components of prose and their props. */
export const TAGS: Record<string, readonly string[]> = {
  Fact: ['id', 'cap', 'abs', 'noun', 'bare', 'form', 'words', 'plain'],
  Context: ['year', 'what', 'cap', 'noun', 'form'],
  Term: ['id'],
  Chart: ['id'],
  Card: ['id'],
  Section: ['id'],
};

const TAG = /<(\/?)([A-Z]\w*)((?:"[^"]*"|\{[^}]*\}|[^>"{])*?)\/?>/g;
const PROP = /([\w-]+)(?:=("[^"]*"|\{[^}]*\}))?/g;

/** The tags of components in a text of MDX, in order. */
export function tagsOf(text: string): Tag[] {
  return Array.from(text.matchAll(TAG), readTag);
}

function readTag({ 0: tag, 1: slash, 2: name, 3: inside, index }: RegExpExecArray): Tag {
  const { id = '', ...props } = Object.fromEntries(Array.from(inside!.matchAll(PROP), readProp));
  return {
    name: name!,
    closing: slash === '/',
    id: String(id),
    props,
    start: index,
    end: index + tag.length,
  };
}

function readProp([, name, value]: RegExpExecArray): [string, string | true] {
  return [name!, value?.replace(/^"(.*)"$/, '$1') ?? true];
}
