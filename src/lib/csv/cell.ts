import { z } from 'zod';

/**
 * Readers for one cell of a CSV file. A cell is always a string; what it means is decided here and nowhere else,
 * because `z.coerce.number()` would turn an empty cell into 0. An issue’s message says what is wrong and its
 * `params.right` what would be right; whoever reads the file adds the place. What a JSON Schema can say of a cell, that
 * it is not blank or follows a pattern, goes along as its `meta`.
 */
export const cell = {
  /** Text that must not be blank. */
  text: trimmed()
    .refine((text) => text !== '', fault('blank', 'write the text'))
    .meta({ minLength: 1 }),
  /** Text that may be blank. */
  optionalText: trimmed(),
  /** A phrase of one to eight words. */
  phrase: trimmed()
    .refine((text) => text !== '', fault('blank', 'write one to eight words'))
    .refine(
      (text) => countWords(text) <= 8,
      fault((text) => `${countWords(text)} words`, 'write at most 8'),
    )
    .meta({ minLength: 1 }),
  /** A plain decimal number such as `-35.5`; never blank. */
  number: z.string().transform(readNumber).pipe(z.number()),
  /** A plain decimal number, or null where the cell is blank. */
  optionalNumber: z
    .string()
    .transform((text, context) => (text === '' ? null : readNumber(text, context)))
    .pipe(z.number().nullable()),
  /** A whole number from 0. */
  whole: z
    .string()
    .refine((text) => /^(0|[1-9]\d{0,8})$/.test(text), misfit('a whole number', 'write 0, 1, 2 …'))
    .transform(Number)
    .pipe(z.int()),
  /** Text of a given pattern; never blank. */
  matching: (pattern: RegExp, kind: string, right: string) =>
    z
      .string()
      .refine((text) => pattern.test(text), misfit(kind, right))
      .meta({ pattern: pattern.source }),
  /** Text of a given pattern, or blank. */
  optionalMatching: (pattern: RegExp, kind: string, right: string) =>
    z
      .string()
      .refine((text) => text === '' || pattern.test(text), misfit(kind, `${right}, or leave it blank`))
      .meta({ pattern: `^$|${pattern.source}` }),
  /** Texts of a given pattern, “;” between two, each once; blank for none. */
  list: (pattern: RegExp, kind: string, right: string) =>
    z
      .string()
      .transform((text) => (text === '' ? [] : text.split(';')))
      .superRefine((items, context) => {
        const misfits = items.filter((item) => !pattern.test(item));
        const doubled = items.filter((item, at) => items.indexOf(item) < at);
        for (const item of misfits) reject(context, `“${item}” is not ${kind}`, right);
        for (const item of doubled) reject(context, `“${item}” twice`, 'name it once');
      })
      .pipe(z.array(z.string().meta({ pattern: pattern.source }))),
};

/** What a failed `.refine` says: what is wrong with the text, and what would be right. */
function fault(wrong: string | ((text: string) => string), right: string) {
  const error = ({ input }: { input?: unknown }) =>
    typeof wrong === 'string' ? wrong : wrong(String(input));
  return { error, params: { right } };
}

function misfit(kind: string, right: string) {
  return fault((text) => (text === '' ? 'blank' : `“${text}” is not ${kind}`), right);
}

function reject(context: z.RefinementCtx, wrong: string, right: string): never {
  context.addIssue({ code: 'custom', message: wrong, params: { right } });
  return z.NEVER;
}

function trimmed() {
  return z.string().refine(
    (text) => text === text.trim(),
    fault((text) => `space around “${text.trim()}”`, 'remove it'),
  );
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

const DECIMAL = /^(?!-0$)-?(0|[1-9]\d*)(\.\d+)?$/;
const THOUSANDS = /^-?\d{1,3}([, \u00a0\u202f’']\d{3})+(\.\d+)?$/;

function readNumber(text: string, context: z.RefinementCtx): number {
  if (DECIMAL.test(text)) return exactNumber(text, context);
  if (text === '') return reject(context, 'blank', 'write the number');
  if (THOUSANDS.test(text)) {
    return reject(context, `thousands separators in “${text}”`, `write ${text.replace(/[^\d.-]/g, '')}`);
  }
  return reject(context, `“${text}” is not a plain decimal number`, mendNumber(text));
}

/** A number keeps fifteen digits. Any more would be lost on the way, and a long enough number is none at all. */
const DIGITS = 15;

function exactNumber(text: string, context: z.RefinementCtx): number {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  if (digits <= DIGITS) return Number(text);
  return reject(context, `${digits} digits in “${text}”`, `write at most ${DIGITS}`);
}

/** What the writer of “0,24”, “+6.4%” or “−35.5” most likely meant. */
function mendNumber(text: string): string {
  const bare = text
    .replace(/[\s+%¥]/g, '')
    .replace(/^[−–]/, '-')
    .replace(',', '.');
  const plain = String(bare === '' ? NaN : Number(bare));
  return DECIMAL.test(plain) ? `write ${plain}` : 'write digits, with a point for decimals and - for a fall';
}
