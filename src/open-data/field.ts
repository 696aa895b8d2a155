import { z } from 'zod';

/** A column of a published table, as its schema describes it. */
export interface Field {
  name: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'uri' | 'list';
  /** what its numbers count in, where that is the same in every row: `yuan`, `percent` */
  unit: string;
  /** the words allowed; empty where any are */
  vocabulary: string[];
  /** what its text looks like, a regular expression; empty where anything may stand */
  pattern: string;
  /** whether every row has it */
  required: boolean;
}

/** What `z.toJSONSchema` says of one property, as far as the cells of `lib/cell.ts` make use of it. */
interface Property {
  type?: string | string[];
  format?: string;
  description?: string;
  unit?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
}

/** The columns of a table in their order, out of its zod schema. Throws where a column has no description. */
export function fieldsOf(row: z.ZodObject): Field[] {
  const { properties = {} } = z.toJSONSchema(row, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => field(name, property as Property));
}

function field(name: string, property: Property): Field {
  const { description, unit = '', enum: vocabulary = [], pattern = '' } = property;
  if (!description) throw new Error(`field: column “${name}” has no description`);
  return {
    name,
    description,
    type: type(property),
    unit,
    vocabulary: vocabulary.filter((word) => word !== ''),
    pattern: property.format ? '' : pattern,
    required: isRequired(property),
  };
}

function type({ type, format }: Property): Field['type'] {
  if (format === 'date' || format === 'uri') return format;
  const [first] = [type].flat().filter((name) => name !== 'null');
  if (first === 'array') return 'list';
  if (first === 'integer' || first === 'number') return first;
  return 'string';
}

/** A blank cell is an empty text, an empty list or null. */
function isRequired({ type, format, enum: vocabulary, minLength = 0, pattern }: Property): boolean {
  if (type === 'array' || [type].flat().includes('null')) return false;
  if (type === 'integer' || type === 'number' || format) return true;
  if (vocabulary) return !vocabulary.includes('');
  return minLength > 0 || (pattern !== undefined && !new RegExp(pattern).test(''));
}
