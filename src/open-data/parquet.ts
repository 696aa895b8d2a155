import { parquetWriteBuffer, type ParquetWriteOptions } from 'hyparquet-writer';
import type { Field } from './field.ts';
import type { Table, Value } from './table.ts';

type SchemaElement = NonNullable<ParquetWriteOptions['schema']>[number];

/** How a column is kept; an address is text, and so is a list, parted by “;” as in the CSV. */
const KINDS: Record<Field['type'], Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  uri: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};
/** ms */
const DAY = 86_400_000;

/** The table as Parquet, which carries its types: codes are text, amounts numbers, days days. What is blank is null. */
export function parquet({ fields, rows }: Table): Uint8Array {
  const columns = fields.map(({ name, type, required }): SchemaElement => ({
    name,
    ...KINDS[type],
    repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
  }));
  const written = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns],
    columnData: fields.map(({ name, type }) => ({ name, data: rows.map((row) => cell(row[name]!, type)) })),
  });
  return new Uint8Array(written);
}

function cell(value: Value, type: Field['type']): string | number | null {
  if (Array.isArray(value)) return value.join(';') || null;
  if (value === null || value === '') return null;
  return type === 'date' ? Date.parse(String(value)) / DAY : value;
}
