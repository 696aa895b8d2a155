import { z } from 'zod';

/**
 * Readers for one cell of a CSV file. A cell is always a string; what it means is decided here and nowhere else,
 * because `z.coerce.number()` would turn an empty cell into 0. An issue’s message says what is wrong and its
 * `params.right` what would be right; who reads the file adds the place.
 */
export const cell = {
  /** Text that must not be blank. */
  text: trimmed().refine((text) => text !== '', fault('blank', 'write the text')),
  /** Text that may be blank. */
  optionalText: trimmed(),
  /** A phrase of one to eight words. */
  phrase: trimmed()
    .refine((text) => text !== '', fault('blank', 'write one to eight words'))
    .refine(
      (text) => text.split(/\s+/).length <= 8,
      fault<string>((text) => `${text.split(/\s+/).length} words`, 'write at most 8 words'),
    ),
  /** A plain decimal number, `-35.5`; never blank. */
  number: z.string().transform(readNumber).pipe(z.number()),
  /** A plain decimal number, or null where the cell is blank. */
  optionalNumber: z
    .string()
    .transform((text, context) => (text === '' ? null : readNumber(text, context)))
    .pipe(z.number().nullable()),
  /** A whole number from 0. */
  whole: z
    .string()
    .transform(readNumber)
    .pipe(
      z.number().refine(
        (value) => Number.isInteger(value) && value >= 0,
        fault<number>((value) => `“${value}” is not a whole number from 0`, 'write 0, 1, 2 …'),
      ),
    ),
  /** Text of a given pattern; never blank. */
  matching: (pattern: RegExp, kind: string, right: string) =>
    z.string().refine((text) => pattern.test(text), misfit(kind, right)),
  /** Text of a given pattern, or blank. */
  optionalMatching: (pattern: RegExp, kind: string, right: string) =>
    z
      .string()
      .refine((text) => text === '' || pattern.test(text), misfit(kind, `${right}, or leave it blank`)),
  /** Texts of a given pattern between semicolons, each once; blank for none. */
  list: (pattern: RegExp, kind: string, right: string) =>
    z
      .string()
      .transform((text, context) => readList(text, context, pattern, kind, right))
      .pipe(z.array(z.string())),
};

/** Params of a refinement: zod hands the input over when the message is made. */
export function fault<T>(wrong: string | ((input: T) => string), right: string) {
  const error = (issue: { input?: unknown }) => (typeof wrong === 'string' ? wrong : wrong(issue.input as T));
  return { error, params: { right } };
}

function misfit(kind: string, right: string) {
  return fault<string>((text) => (text === '' ? 'blank' : `“${text}” is not ${kind}`), right);
}

function trimmed() {
  return z.string().refine(
    (text) => text === text.trim(),
    fault<string>((text) => `space around “${text.trim()}”`, 'remove it'),
  );
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const THOUSANDS = /^-?\d{1,3}([, \u00a0\u202f’']\d{3})+(\.\d+)?$/;

function readNumber(text: string, context: z.RefinementCtx): number {
  if (DECIMAL.test(text)) return Number(text);
  const wrong =
    text === ''
      ? 'blank'
      : THOUSANDS.test(text)
        ? `thousands separators in “${text}”`
        : `“${text}” is not a plain decimal number`;
  context.addIssue({ code: 'custom', message: wrong, params: { right: mendNumber(text) } });
  return z.NEVER;
}

/** What the writer of “1,422”, “0,24”, “+6.4%” or “−35.5” most likely meant. */
function mendNumber(text: string): string {
  const bare = THOUSANDS.test(text)
    ? text.replace(/[^\d.-]/g, '')
    : text.replace(',', '.').replace(/^[−–]/, '-');
  const mended = Number(bare.replace(/[\s+%¥]/g, '') || NaN);
  const plain = Number.isFinite(mended) ? String(mended) : '';
  return DECIMAL.test(plain)
    ? `write ${plain}`
    : 'write digits only, with a point for decimals and - for a fall';
}

function readList(
  text: string,
  context: z.RefinementCtx,
  pattern: RegExp,
  kind: string,
  right: string,
): string[] {
  const items = text === '' ? [] : text.split(';');
  for (const [index, item] of items.entries()) {
    const wrong = !pattern.test(item)
      ? `“${item}” is not ${kind}`
      : items.indexOf(item) < index
        ? `“${item}” twice`
        : '';
    if (wrong)
      context.addIssue({
        code: 'custom',
        message: wrong,
        params: { right: wrong.endsWith('twice') ? 'name it once' : right },
      });
  }
  return items;
}
