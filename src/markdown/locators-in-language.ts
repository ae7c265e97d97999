import type { Body } from '../core/schema/dossier.ts';
import { changeBody } from './change-body.ts';
import { citationsInLanguage } from './citations-in-language.ts';

/** The body with its citations as the language of its text has them. One in which nothing is otherwise is returned as it is. */
export function locatorsInLanguage(body: Body, lang: string): Body {
  const citations = citationsInLanguage(body.citations, lang);
  return citations === body.citations ? body : changeBody(body, { citations }, () => undefined);
}
