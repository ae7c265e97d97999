import { z } from 'zod';

/** The fields a schema knows at a path of the data, or none where the schema has no object there. */
export function keysOfSchema(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = current && child(current, step);
  const object = current && objectIn(current);
  return object ? Object.keys(object.shape) : [];
}

function child(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  const shape: z.core.$ZodShape | undefined = objectIn(inner)?.shape;
  return shape?.[String(step)];
}

function objectIn(schema: z.core.$ZodType): z.ZodObject | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (inner instanceof z.ZodUnion) return inner.options.map(objectIn).find((option) => option !== undefined);
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  return schema;
}
