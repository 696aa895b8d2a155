import { readFileSync, statSync } from 'node:fs';
import { codePoint, type Problem } from './problem.ts';

/**
 * Reads a text file that must be UTF-8 without a byte order mark, of characters that can be seen; lines of other systems
 * are read as ours. The text is null where there is none to go on with. Never throws.
 */
export function readUtf8(file: string): { text: string | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number | null, wrong: string, right: string) =>
    void problems.push({ file, line, column: null, wrong, right });

  const bytes = readBytes(file, report);
  if (!bytes) return { text: null, problems };
  const sound = reportBadLines(bytes, report);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\ufeff')) report(1, 'begins with a byte order mark', 'save as UTF-8 without one');
  const lines = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const lone = lines.indexOf('\r');
  if (lone >= 0)
    report(lineAt(lines, lone), 'a carriage return without line feed', 'end lines with a line feed');
  // Where bytes are wrong, what stands for them is no mistake of its own.
  if (sound) reportUnseen(lines, report);
  return { text: lines.replaceAll('\r', '\n'), problems };
}

/** Number of the line, from 1, that holds the character at `index`. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

type Report = (line: number | null, wrong: string, right: string) => void;

function readBytes(file: string, report: Report): Buffer | null {
  try {
    // A pipe or a device would be read for ever.
    if (statSync(file).isFile()) return readFileSync(file);
    report(null, 'is not a file', 'put the file itself there');
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') report(null, 'the file is missing', 'add it');
    else report(null, `cannot be read (${code})`, 'make it a readable file');
    return null;
  }
}

/**
 * Reports each line that is not UTF-8, and returns whether all are. In UTF-8 the byte of a line feed is never part of
 * another character, so lines can be decoded one by one.
 */
function reportBadLines(bytes: Buffer, report: Report): boolean {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let sound = true;
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf('\n', start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      sound = false;
      report(line, 'bytes that are not UTF-8', 'save the file as UTF-8');
    }
    start = end;
  }
  return sound;
}

/**
 * Controls, marks that hide text or reverse its direction, and the sign for a character that was lost: no page, feed or
 * workbook can show them, some cannot hold them, and a reader of the row does not see what it says. Tab, line feed and
 * carriage return are left to those who read cells and lines.
 */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd]/u;

/** The first character of a text that cannot be seen, as it is named; none where all can. */
export function firstUnseen(text: string): string | undefined {
  const found = UNSEEN.exec(text)?.[0];
  return found && codePoint(found);
}

/** Reports the first character of each line that cannot be seen. */
function reportUnseen(text: string, report: Report): void {
  // One look at the whole is much faster, and nearly always enough.
  if (!UNSEEN.test(text)) return;
  for (const [at, line] of text.split('\n').entries()) {
    const found = firstUnseen(line);
    if (found) report(at + 1, `a character that cannot be seen, ${found}`, 'remove it');
  }
}
