import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../folder.ts';
import { SMALL_EDITION } from '../small-edition.ts';

/** What the small edition is the ledger of. */
const REPORT = `A report

As of April 30, 2025, all 586 companies reported.

I. A flat year

The board. In 2024, revenue was 1,422.17 billion yuan, growth in the form of an increase of 0.24%. Nearly 70% of the companies grew, a change of their share of 3.09 percentage points.

The largest. SMIC ranked second, and growth of its loss was a decrease of 35.5%. With BeiGene, SMIC pays a coupon of 2.2%-2.4%. The ceiling: an upper limit of more than 35 billion yuan.
`;

describe('npm run audit', () => {
  const run = (...parameters: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ['tests/audit/run.ts', ...parameters], {
      encoding: 'utf8',
    });
    return { status, lines: stderr.trim().split('\n') };
  };

  it('asks for the report in one line, exit code 2', () => {
    expect(run()).toEqual({
      status: 2,
      lines: ['audit: name the text of the report, like npm run audit -- report.txt'],
    });
  });

  it('names a report it cannot read in one line, exit code 2', () => {
    expect(run('no-such.txt')).toEqual({ status: 2, lines: ['audit: cannot read no-such.txt (ENOENT)'] });
    expect(run('src')).toEqual({ status: 2, lines: ['audit: cannot read src (EISDIR)'] });
  });

  it('prints one finding a line and their number, exit code 1', () => {
    const { status, lines } = run('tests/unit/audit/command.test.ts');
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(`${lines.length - 1} findings`);
    expect(lines.slice(0, -1).filter((line) => !/^\S+:\d+:[\w .]+: .+ → .+$/.test(line))).toEqual([]);
  });

  it('says how much it proved, exit code 0', () => {
    const edition = Object.entries(SMALL_EDITION).map(([path, content]) => [`2024/${path}`, content]);
    const folder = folderOf({ ...Object.fromEntries(edition), 'report.txt': REPORT });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['tests/audit/run.ts', `${folder}/report.txt`, `${folder}/2024`],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^9 facts proved; 13 numbers of the report accounted for: 10 by facts, 2 by the timeline, 1 by not-facts; \d+ cells held by eyes alone\n$/,
    );
  });

  it('names an edition that is not there, exit code 1', () => {
    const { status, lines } = run('package.json', 'data/1999');
    expect(status).toBe(1);
    expect(lines[0]).toBe('data/1999/edition.json: the file is missing → add it');
  });
});
