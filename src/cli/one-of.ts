import { InvalidArgumentError } from 'commander';
import { nearest } from '../core/annotate/nearest.ts';

/** A parser of an option's value: one of these names, or a misuse of the command that says which name was meant. */
export function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return found;
    const meant = nearest(text, names);
    const hint = meant === undefined ? '' : `Did you mean "${meant}"? `;
    throw new InvalidArgumentError(`${hint}Possible: ${names.join(', ')}.`);
  };
}
