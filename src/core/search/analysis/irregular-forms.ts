/** Form → word, of lines that give a word and then its other forms. The word itself is a form too. */
export function irregularForms(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [word = '', ...forms] = line.trim().split(' ');
        return [word, ...forms].map((form) => [form, word] as const);
      }),
  );
}
