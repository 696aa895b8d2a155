export const ZIP = 'application/zip';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as it is published. */
export interface DataFile {
  /** below the folder of the data, `facts.csv`, or in the archive, `charts/rd-total.csv` */
  path: string;
  mediaType: string;
  content: string | Uint8Array;
}

/** Bytes of a file, text as UTF-8. */
export function bytes({ content }: Pick<DataFile, 'content'>): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
