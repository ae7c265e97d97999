import { expect, test } from 'vitest';
import { noteText } from '../../../src/core/search/note-text.ts';

const titles = new Map([
  ['brug', 'De brug'],
  ['is', 'Islamitische Staat'],
]);

test.each([
  ['Zie [[brug]].', 'Zie De brug.'],
  ['Zie [[brug#p-1|de tweede alinea]].', 'Zie de tweede alinea.'],
  ['Dit [[contradicts:brug#p-1]] en [[confirms: is]].', 'Dit De brug en Islamitische Staat.'],
  ['[[!IS]] en [[is|IS]]', 'IS en IS'],
  ['[[onbekend]] en [[brug| ]]', 'onbekend en De brug'],
  ['a[[0]][1] en [[ ]] en [[|x]] en [[niet af', 'a0[1] en [[ ]] en x en [[niet af'],
])('%s is read as %s', (written, read) => {
  expect(noteText(written, (slug) => titles.get(slug))).toBe(read);
});
