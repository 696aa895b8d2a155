import { spawnSync } from 'node:child_process';

/**
 * The quick compiler alone: a checker is done before the thorough one pays, which doubles its processor time. What the
 * quick one makes takes more of the stack.
 */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Runs a program of Java to its end. */
export function runJar(jar: string, args: string[]) {
  return spawnSync('java', [...QUICK, '-jar', jar, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 });
}
