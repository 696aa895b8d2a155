import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { aptInstall } from '../../apt.ts';
import { complaintOf } from '../../complaint.ts';
import { charts, dist, to } from '../../site/published.ts';

const PROGRAMS = ['qpdf', 'pdffonts', 'pandoc'];
const PACKAGES = ['qpdf', 'poppler-utils', 'pandoc'];
const absent = PROGRAMS.some((program) => spawnSync(program, ['--version']).error);
const missing = absent ? aptInstall(PACKAGES) : '';

const [pdf, epub] = [to.book('pdf'), to.book('epub')].map((address) => `${dist}${address}`) as [
  string,
  string,
];
const said = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

describe.skipIf(missing)(`the books in programs of others${missing && `, not tried: ${missing}`}`, () => {
  it('qpdf finds no error in the PDF', () => {
    expect(complaintOf('qpdf', ['--check', pdf])).toBe('');
  });

  it('poppler finds every face in the PDF embedded, with what its signs mean', () => {
    const faces = said('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
    expect(faces.length).toBeGreaterThan(3);
    // Embedded, a subset, with a Unicode map.
    expect(faces.filter((face) => !/\byes yes yes\b/.test(face))).toEqual([]);
  });

  it('pandoc keeps of the EPUB every description, headline and table', () => {
    const text = said('pandoc', '--from', 'epub', '--to', 'html', epub);
    const images = [...text.matchAll(/<img\s[^>]*>/g)].filter(
      ([tag]) => /drawings\//.test(tag) && /alt="[^"]/.test(tag),
    );
    expect(images.length).toBeGreaterThanOrEqual(charts.length);
    for (const { number } of charts) expect(text).toContain(`${number} · `);
    expect(text.match(/<table/g)!.length).toBeGreaterThan(charts.length);
  });
});
