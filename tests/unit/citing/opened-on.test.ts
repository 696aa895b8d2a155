import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { citationFile } from '../../../src/citing/citation-file.ts';
import { chartWork, plainText } from '../../../src/citing/citation.ts';
import { openedOn } from '../../../src/citing/opened-on.ts';
import { dayIn } from '../../../src/client/data/day-in.ts';
import { CITATION_FILES } from '../../../src/lib/address.ts';
import { charts } from '../drawings.ts';
import { published } from '../published.ts';

const { edition, to } = published;
const work = chartWork(charts[0]!, to.chart(charts[0]!.id));
const DAY = new Date(2027, 0, 5, 23, 59);

it.each(CITATION_FILES)(
  '.%s, its day of opening filled in, is read with that day and is else as it was',
  (kind) => {
    const file = citationFile(work, edition, kind);
    const { before, day, after } = openedOn(kind, file, work.address);
    expect(before + after).toBe(file);
    const [entry] = new Cite(before + dayIn(day, DAY) + after).data;
    const [without] = new Cite(file).data;
    expect(without).not.toHaveProperty('accessed');
    expect(entry).toMatchObject({ URL: work.address, title: without!.title });
    // citation-js 0.8.2 does not read Y2 of RIS.
    if (kind === 'ris') expect(dayIn(day, DAY)).toBe('Y2  - 2027/01/05\r\n');
    else expect(entry).toMatchObject({ accessed: { 'date-parts': [[2027, 1, 5]] } });
  },
);

it('the citation to be read says the day behind the address, in words', () => {
  const { before, day, after } = openedOn('text', plainText(work, edition), work.address);
  expect(before + dayIn(day, DAY) + after).toContain(`${work.address}, opened on 5 January 2027. Figures: `);
});
