import type { Converter } from './raw-article.ts';
import { textConverter } from './text.ts';

/** Every input format. To add one, add a file that exports a Converter, and a line here. */
export const CONVERTERS: readonly Converter[] = [textConverter];
