declare module 'subset-font' {
  /** What of its options is used here; its README describes all. */
  export interface Options {
    targetFormat?: 'woff2' | 'truetype';
    preserveNameIds?: readonly number[];
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    variationAxes?: Record<string, { min: number; max: number }>;
  }

  export default function subset(font: Buffer, text: string, options?: Options): Promise<Buffer<ArrayBuffer>>;
}
