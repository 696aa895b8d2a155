import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';
import { aptInstall } from '../../apt.ts';

const COMMAND = 'espeak-ng';
/** A word that no text of ours holds, spoken in a line of its own, parts what is spoken of one text from the next. */
const BETWEEN = 'xylophone';
/** Pauses and stress, in eSpeak’s own letters: they tell no word from another. */
const UNSAID = /_[:!|]*|[:';,|\s]/g;

/** Skips the test, with the reason, where no voice is to be had. */
export function needsVoice(test: TestContext): void {
  const refused = speaks() ? '' : aptInstall([COMMAND]);
  if (!speaks()) test.skip(`no ${COMMAND} here, and apt-get install ${COMMAND}: ${refused}`);
}

/** The sounds of each text, by eSpeak NG’s British voice, without pauses; all texts in one run. */
export function sounds(texts: readonly string[]): string[] {
  const input = texts.map((text) => `${text}\n\n${BETWEEN}\n\n`).join('');
  const { stdout } = spawnSync(COMMAND, ['-v', 'en-gb', '-q', '-x', '--stdin'], { input, encoding: 'utf8' });
  const parts = stdout.split(/^z'aIl@f,oUn$/m).map((part) => part.replace(UNSAID, ''));
  if (parts.length !== texts.length + 1)
    throw new Error(`voice: ${parts.length - 1} of ${texts.length} texts`);
  return parts.slice(0, -1);
}

function speaks(): boolean {
  return spawnSync(COMMAND, ['--version']).status === 0;
}
