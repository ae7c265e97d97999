import type { Html } from '../../core/schema/brands.ts';

/**
 * HTML as a template: markup`<p>${escaped(name)}</p>`. Only HTML may be filled in, so that forgetting to escape a text is
 * an error of types. A line end with the blanks around it is nothing, as in Astro. For what stands on pages by the
 * hundred: Astro makes an object of every tag, this makes a string. (Named `html` it would be laid out by Prettier, which
 * adds blanks.)
 */
export function markup(template: TemplateStringsArray, ...values: readonly Html[]): Html {
  const parts = partsOf(template);
  let whole = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    whole += (values[index] ?? '') + (parts[index + 1] ?? '');
  return whole as Html;
}

/** Every place in the code where a template stands hands over the same object each time. */
const known = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(template: TemplateStringsArray): readonly string[] {
  let parts = known.get(template);
  if (!parts) known.set(template, (parts = template.map((part) => part.replace(/\s*\n\s*/g, ''))));
  return parts;
}
