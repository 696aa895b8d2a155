import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

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

  it('names an edition that is not there, exit code 1', () => {
    const { status, lines } = run('package.json', 'data/1999');
    expect(status).toBe(1);
    expect(lines[0]).toBe('data/1999/edition.json: the file is missing → add it');
  });
});
