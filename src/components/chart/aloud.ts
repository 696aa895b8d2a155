/** What a drawing says of itself as a file: its name, which a page says in the headline, and what it shows. */
const HEAD =
  / role="graphics-document document" aria-labelledby="[^"]*" aria-describedby="[^"]*"><title[^>]*>[^<]*<\/title><desc[^>]*>([^<]*)<\/desc>/;
const NAME = / data-key="[^"]*"[^>]* aria-label="([^"]*)"/g;
/** A mark’s name once more, which browsers show to a pointer. */
const TITLE = /<title>[^<]*<\/title>/g;
const PART = /<g\b([^>]*)>|<\/g>|<text\b([^>]*)>(.*?)<\/text>/gs;
/** Alone among texts the title of a group of marks is set so. */
const GROUP = ' font-weight="700"';

/**
 * A drawing as it stands on a page, where it is to be heard once: a chart that says what it shows and how many marks it
 * has, then each mark by its name. What is written in a mark or names it, and the headline, are for eyes alone.
 */
export function aloud(drawing: string, headline = ''): string {
  const names = [...drawing.matchAll(NAME)].map(([, name]) => name!);
  const marks = names.length === 1 ? '1 mark' : `${names.length} marks`;
  return quiet(drawing, [...names, headline].map(plain)).replace(
    HEAD,
    (_, shown: string) => ` role="group" aria-roledescription="chart" aria-label="${shown} ${marks}.">`,
  );
}

/** A drawing without what shows names to a pointer: that of a telephone, which has none. */
export function untitled(drawing: string): string {
  return drawing.replace(TITLE, '');
}

/** Hides from screen readers the texts that are heard as part of something else. The title of a group of marks is not. */
function quiet(drawing: string, heard: readonly string[]): string {
  const around: ('mark' | 'hidden' | '')[] = [];
  return drawing.replace(PART, (whole, group?: string, attributes?: string, words?: string) => {
    const within = around.at(-1);
    if (group !== undefined) around.push(within || kindOf(group));
    else if (words === undefined) around.pop();
    else if (within !== 'hidden' && (within === 'mark' || isHeard(attributes!, plain(words), heard)))
      return whole.replace('<text', '<text aria-hidden="true"');
    return whole;
  });
}

function kindOf(group: string): 'mark' | 'hidden' | '' {
  if (group.includes(' aria-hidden=')) return 'hidden';
  return group.includes(' data-key=') ? 'mark' : '';
}

function isHeard(attributes: string, words: string, heard: readonly string[]): boolean {
  return !attributes.includes(GROUP) && heard.some((each) => each.includes(words));
}

/** Words without elements and with every space alike. */
function plain(words: string): string {
  return words
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
