/** The part of npm `datapackage` that the tests use; it has no types of its own. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: Error[];
    readonly resourceNames: string[];
    getResource(name: string): { read(options: { keyed: boolean; relations: boolean }): Promise<object[]> };
  }
}
