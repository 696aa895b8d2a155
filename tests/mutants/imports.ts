import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FROM = /(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g;

/** Which files import a file, of the product and of its unit tests, by path. */
const importers = new Map<string, string[]>();
for (const file of globSync(['src/**/*.ts', 'tests/unit/**/*.ts']))
  for (const [, path] of readFileSync(file, 'utf8').matchAll(FROM)) {
    const imported = join(dirname(file), path!);
    importers.set(imported, [...(importers.get(imported) ?? []), file]);
  }

/** Files of tests from which a file is so many imports away, and no more. */
export function testsOf(file: string, steps: number): string[] {
  let found = new Set([file]);
  const tests = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    found = new Set([...found].flatMap((each) => importers.get(each) ?? []));
    for (const each of found) if (each.endsWith('.test.ts')) tests.add(each);
  }
  return [...tests];
}
