import type { Html } from '../../core/schema/brands.ts';

/**
 * HTML as a template: html`<p>${escaped(name)}</p>`. Only HTML may be filled in, so that forgetting to escape a text is
 * an error of types. For what stands on pages by the hundred: Astro makes an object of every tag, this makes a string.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Html[]): Html {
  let whole = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    whole += (values[index] ?? '') + (parts[index + 1] ?? '');
  return whole as Html;
}
