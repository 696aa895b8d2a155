import { ACROSS } from '../charts/across.ts';
import type { Edition } from '../data/edition.ts';
import type { Problem } from '../data/reading/problem.ts';
import type { Drawn } from './drawing.ts';
import { chapterFiles } from './prose.ts';
import { problemAt, readSource, type SourceFile } from './source-file.ts';
import { tagsOf } from './tags.ts';

/** A chart or a card in a chapter. */
interface Shown {
  source: SourceFile;
  start: number;
  id: string;
  /** chapter and section that it stands in, `1.1`; empty where in none */
  section: string;
}

/** Each chart and card stands once, in the section that its file names; one across the report stands in none. */
export function checkPlaces(edition: Edition, drawn: Drawn[]): Problem[] {
  const shown = chapterFiles(edition)
    .map(readSource)
    .flatMap((source) => figuresIn(source, edition));
  return drawn
    .filter(({ spec }) => spec.section !== ACROSS)
    .flatMap(({ source, spec: { id, section, ...spec } }) => {
      const [place, again] = shown.filter((each) => each.id === id);
      if (!place) {
        const tag = `<${'number' in spec ? 'Chart' : 'Card'} id="${id}" />`;
        const right = `write ${tag} in the chapter of section ${section}`;
        return [problemAt(source, source.text.indexOf(`'${id}'`), `“${id}” is in no chapter`, right)];
      }
      const already = `“${id}” is in ${place.source.file} already`;
      if (again) return [problemAt(again.source, again.start, already, 'show it once')];
      if (place.section === section) return [];
      const wrong = `“${id}” in ${place.section ? `section ${place.section}` : 'no section'}`;
      const right = `move it to ${section}, or mend its section in ${source.file}`;
      return [problemAt(place.source, place.start, wrong, right)];
    });
}

function figuresIn(source: SourceFile, { chapters }: Edition): Shown[] {
  const chapter = chapters.find(({ number, slug }) => source.file.endsWith(`/${number}-${slug}.mdx`));
  const tags = tagsOf(source.text);
  return tags.flatMap(({ name, id, start }, at) => {
    if (name !== 'Chart' && name !== 'Card') return [];
    const around = tags.slice(0, at).findLast((tag) => tag.name === 'Section');
    const section = chapter?.sections.find((each) => each.id === around?.id);
    return [{ source, start, id, section: section ? `${chapter!.number}.${section.number}` : '' }];
  });
}
