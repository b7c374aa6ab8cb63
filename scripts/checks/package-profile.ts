import { z } from 'zod';

// The rules of Frictionless's profiles, version 2 (datapackage.org/profiles/2.0), as far as this archive uses their properties.
// A profile lets a package have properties of its own; here one would be a slip, so that none is let through.
const names = z.array(z.string()).min(1).refine(isUnique, 'expected each only once');
const relativePath = z.string().regex(/^(?![./~])(?!.*\.\.)/, 'expected a path below the package');

const common = {
  name: z.string(),
  description: z.string().optional(),
  constraints: (own: z.ZodRawShape) =>
    z.strictObject({ required: z.boolean().optional(), unique: z.boolean().optional(), ...own }).optional(),
};

const field = z.discriminatedUnion('type', [
  z.strictObject({
    name: common.name,
    description: common.description,
    type: z.literal('string'),
    constraints: common.constraints({
      pattern: z.string().optional(),
      enum: names.optional(),
      minLength: z.int().nonnegative().optional(),
      maxLength: z.int().nonnegative().optional(),
    }),
  }),
  z.strictObject({
    name: common.name,
    description: common.description,
    type: z.literal('integer'),
    constraints: common.constraints({ minimum: z.int().optional(), maximum: z.int().optional() }),
  }),
]);

const tableSchema = z.strictObject({
  $schema: z.url(),
  fields: z
    .array(field)
    .min(1)
    .refine((fields) => isUnique(fields.map(({ name }) => name)), 'expected each name only once'),
  missingValues: z.array(z.string()),
  primaryKey: names,
  foreignKeys: z
    .array(
      z.strictObject({ fields: names, reference: z.strictObject({ resource: z.string().optional(), fields: names }) }),
    )
    .min(1)
    .optional(),
});

const file = {
  name: z.string().regex(/^[a-z0-9._-]+$/, 'expected a name that an address can have'),
  path: relativePath,
  description: z.string().optional(),
  format: z.string(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string(),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/, 'expected an algorithm, a colon and a sum'),
};
const table = z.strictObject({ ...file, type: z.literal('table'), schema: tableSchema });

/** A Data Package's descriptor as its profile has it. */
export const packageProfile = z.strictObject({
  $schema: z.url(),
  name: z.string().regex(/^[a-z0-9._-]+$/, 'expected a name that an address can have'),
  title: z.string().optional(),
  description: z.string().optional(),
  homepage: z.url().optional(),
  resources: z
    .array(z.union([table, z.strictObject(file)]))
    .min(1)
    .refine((all) => isUnique(all.map(({ name }) => name)), 'expected each name only once'),
});

/** A table of a package: what the package says of its file. */
export type PackedTable = z.infer<typeof table>;

function isUnique(values: string[]): boolean {
  return new Set(values).size === values.length;
}
