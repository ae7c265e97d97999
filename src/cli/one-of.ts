import { InvalidArgumentError } from 'commander';
import { closest } from 'fastest-levenshtein';

/** A parser of an option's value: one of these names, or a misuse of the command that says which name was meant. */
export function oneOf<Name extends string>(names: readonly Name[]): (text: string) => Name {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found === undefined)
      throw new InvalidArgumentError(
        `Did you mean "${closest(text, names)}"? Possible: ${names.join(', ')}.`,
      );
    return found;
  };
}
