/** For each field, what makes its value. */
type Makers<Fields> = { readonly [Name in keyof Fields]: () => Fields[Name] };

/** An object with more fields, each of which is made when it is first asked for and kept from then on. */
export function onceAsked<Base extends object, Fields extends object>(
  base: Base,
  makers: Makers<Fields>,
): Base & Fields {
  const made = withFieldsOf({}, base);
  for (const name of Object.keys(makers) as (keyof Fields)[]) {
    let value: Fields[keyof Fields] | undefined;
    Object.defineProperty(made, name, { enumerable: true, get: () => (value ??= makers[name]()) });
  }
  return made as Base & Fields;
}

/** All fields of both; those that are made when they are asked for stay so, which `{...one, ...other}` would make. */
export function withFieldsOf<One extends object, Other extends object>(one: One, other: Other): One & Other {
  const fields = { ...Object.getOwnPropertyDescriptors(one), ...Object.getOwnPropertyDescriptors(other) };
  return Object.defineProperties({}, fields) as One & Other;
}
