import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with these files, as two cores should not wait for one that begins last: in a fresh checkout none is known to be slow. */
export function longestFirst(...names: string[]): typeof BaseSequencer {
  const turn = ({ moduleId }: TestSpecification) => {
    const at = names.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return at < 0 ? names.length : at;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return (await super.sort(files)).toSorted((a, b) => turn(a) - turn(b));
    }
  };
}
