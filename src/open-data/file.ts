import { createHash } from 'node:crypto';

/** A file as it is published. */
export interface DataFile {
  /** below the folder of the data, `facts.csv`, or in the archive, `charts/rd-total.csv` */
  path: string;
  mediaType: string;
  content: string | Uint8Array;
}

type Content = Pick<DataFile, 'content'>;

/** Bytes of a file, text as UTF-8. */
export function bytes({ content }: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** SHA-256 of a file in hexadecimal, as `sha256sum` prints it. */
export function sha256(file: Content): string {
  return createHash('sha256').update(bytes(file)).digest('hex');
}

/** A list that `sha256sum --check` reads. */
export function checksums(files: Pick<DataFile, 'path' | 'content'>[]): string {
  return files.map((file) => `${sha256(file)}  ${file.path}\n`).join('');
}
