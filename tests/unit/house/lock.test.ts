import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  hasInstallScript?: boolean;
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Entry & {
  allowScripts: Record<string, boolean>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/** The entry that a package would find, looking in its own `node_modules` and in those around it. */
function resolved(from: string, name: string): Entry | undefined {
  const here = packages[`${from && `${from}/`}node_modules/${name}`];
  if (here || !from) return here;
  return resolved(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

it('package.json names every dependency at an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = project;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

it('package-lock.json installs what package.json asks for', () => {
  const { dependencies, devDependencies, optionalDependencies } = project;
  expect(packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(resolved('', name)?.version, name).toBe(version);
  }
});

it('package-lock.json has an entry for every exact optional dependency, for npm ci on any platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => EXACT.test(version) && resolved(path, name)?.version !== version)
      .map(([name, version]) => `${path}: ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});

it('package-lock.json names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": /);
});

/** npm 9 has no sbom. */
const [npm = 0] = execFileSync('npm', ['--version'], { encoding: 'utf8' }).split('.').map(Number);

it.runIf(npm >= 10)('npm sbom lists every package of package-lock.json', () => {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const { bomFormat, components } = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' })) as {
    bomFormat: string;
    components: { purl: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const locked = Object.entries(packages).filter(([path]) => path);
  const urls = locked.map(([path, { version }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `pkg:npm/${name.replace('@', '%40')}@${version}`;
  });
  expect(new Set(components.map(({ purl }) => purl))).toEqual(new Set(urls));
});

it('package.json refuses every install script, by the name of each package that has one', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = new Set(scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  expect(names.size).toBeGreaterThan(0);
  expect(Object.values(project.allowScripts)).not.toContain(true);
  expect(project.allowScripts).toMatchObject(Object.fromEntries([...names].map((name) => [name, false])));
});
