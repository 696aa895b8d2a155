import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { bytes } from '../../../src/open-data/file.ts';
import { data } from '../published.ts';

/*
 * What version 2 of the Data Package standard asks of a descriptor, as far as ours says it; the reader of npm knows
 * version 1 alone.
 */
const text = z.string().min(1);
const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'number', 'integer', 'date']),
  format: z.literal('uri').optional(),
  description: text,
  unit: text.optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      enum: z.array(text).min(1).optional(),
      pattern: text.optional(),
    })
    .optional(),
});
const names = z.array(text).min(1);
const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  type: z.literal('table'),
  // What version 1 called it: a reader of version 2 takes it for the type.
  profile: z.literal('tabular-data-resource'),
  title: text,
  description: text,
  // A path below the descriptor or a whole address, never one that climbs.
  path: z.string().regex(/^(https:\/\/.+|(?!.*\.\.)[a-z][\w./-]*)$/),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  schema: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: names.optional(),
    foreignKeys: z
      .array(
        z.strictObject({ fields: names, reference: z.strictObject({ resource: z.string(), fields: names }) }),
      )
      .min(1)
      .optional(),
  }),
});
const Descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9-]+$/),
  id: z.url(),
  title: text,
  description: text,
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/), path: z.url(), title: text }))
    .min(1),
  contributors: z.array(z.strictObject({ title: text, roles: names })).min(1),
  sources: z.array(z.strictObject({ title: text, path: z.url() })).min(1),
  resources: z.array(resource).min(1),
});

const archived = unzipSync(bytes(data.archive));
const [inArchive] = Object.entries(archived).find(([path]) => path.endsWith('/datapackage.json'))!;

it.each([
  ['published', String(data.dataPackage.content)],
  ['in the archive', strFromU8(archived[inArchive]!)],
])('datapackage.json as %s is what version 2 asks for, and its keys are columns', (_, content) => {
  const { resources } = Descriptor.parse(JSON.parse(content));
  const columns = new Map(
    resources.map(({ name, schema }) => [name, schema.fields.map((each) => each.name)]),
  );
  expect(columns.size).toBe(resources.length);
  for (const { name, schema } of resources) {
    expect(columns.get(name), name).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(columns.get(name), name).toEqual(expect.arrayContaining(fields));
      // A table that refers to itself does so by an empty name.
      expect(columns.get(reference.resource || name), name).toEqual(expect.arrayContaining(reference.fields));
    }
  }
});
