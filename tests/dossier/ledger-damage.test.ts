import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { article, historyOf, idsOf, ledgerFolder } from './ledger-folder.ts';

const NOTICE = (place: string, count: number): string =>
  `In ${place} vielen volgens de waarnemers ${count} doden, en raakten tientallen mensen gewond bij beschietingen.`;
const OLD = NOTICE('Hama', 12);
const X = 'articles/x.md';

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

/** One notice was published; then two stand there that are equally like it. */
async function unclear() {
  const folder = await ledgerFolder({ [X]: article(OLD) });
  const first = await folder.build('2026-01-01');
  await folder.write({ [X]: article(NOTICE('Homs', 14), NOTICE('Idlib', 15)) });
  const [id] = idsOf(first, 'x');
  return { folder, id: id! };
}

async function dossier(cwd: string, ...words: readonly string[]) {
  const err: string[] = [];
  const terminal = {
    cwd,
    interactive: false,
    out: () => undefined,
    err: (text: string) => err.push(text),
    paint: (_style: string, text: string) => text,
  };
  const code = await main([...words, '--content', '.'], terminal);
  return { code, err: err.join('\n') };
}

describe('a passage of which nobody can say what became of it', () => {
  it('is asked about, and its address says that it is gone', async () => {
    const { folder, id } = await unclear();
    const { problems, history } = await folder.check();
    const [question] = problems.filter(({ code }) => code === 'passage-unclear');
    expect(question).toMatchObject({ file: X, severity: 'warning' });
    expect(question!.message).toContain(`${id} said “In Hama vielen`);
    expect(question!.message).toMatch(/may be p-\w+, “In Homs .*, or p-\w+, “In Idlib/);
    expect(question!.fix).toContain(`"x#${id}: gone"`);
    expect([...history.values()][0]!.gone[0]).toMatchObject({ id, text: OLD });
    await folder.build('2026-02-02');
    expect(codes((await folder.check()).problems)).toContain('passage-unclear');
  });

  it.each(['before', 'after'])('is what the editor decides %s the next build', async (when) => {
    const { folder, id } = await unclear();
    if (when === 'after') await folder.build('2026-02-02');
    const [, second] = idsOf(await folder.check(), 'x');
    await folder.write({ 'citation-decisions.yaml': `x#${id}: ${second!}\n` });
    const built = await folder.build('2026-03-03');
    expect(codes(built.problems)).not.toContain('passage-unclear');
    if (when === 'before') expect(idsOf(built, 'x')[1]).toBe(id);
    else expect(historyOf(built, 'x').gone[0]!.to).toEqual({ article: 'x', passage: second });
    const later = await folder.build('2026-04-04');
    expect(later.update).toBeUndefined();
    expect(codes(later.problems)).toEqual([]);
  });

  it('is gone where the editor says so', async () => {
    const { folder, id } = await unclear();
    await folder.build('2026-02-02');
    await folder.write({ 'citation-decisions.yaml': `x#${id}: gone\n` });
    const { problems, history } = await folder.build('2026-03-03');
    expect(problems).toEqual([]);
    expect([...history.values()][0]!.gone).toEqual([
      expect.not.objectContaining({ maybe: expect.anything() as unknown }),
    ]);
  });

  it('cannot be decided by a line that names nothing', async () => {
    const { folder, id } = await unclear();
    await folder.write({ 'citation-decisions.yaml': `x#${id}: p-00000000\ny#p-11111111: gone\nz: weg\n` });
    expect(codes((await folder.check()).problems)).toContain('invalid-value');
    await folder.write({ 'citation-decisions.yaml': `x#${id}: p-00000000\ny#p-11111111: gone\n` });
    const found = (await folder.check()).problems.filter(({ code }) => code === 'unknown-decision');
    expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'citation-decisions.yaml:1',
      'citation-decisions.yaml:2',
    ]);
  });
});

describe('dossier build --frozen', () => {
  it('fails where the ledger would change, and writes nothing', async () => {
    const folder = await ledgerFolder({ [X]: article(OLD) });
    const { code, err } = await dossier(folder.dir, 'build', '--frozen');
    expect(code).toBe(1);
    expect(err).toContain('ledger-changed');
    await expect(folder.read('citations.lock.json')).rejects.toThrow('ENOENT');
  });

  it('fails where a question is open', async () => {
    const { folder } = await unclear();
    await folder.build('2026-02-02');
    expect((await folder.check()).update).toBeUndefined();
    const { code, err } = await dossier(folder.dir, 'build', '--frozen');
    expect(code).toBe(1);
    expect(err).toContain('1 passages are not decided on');
  });
});

describe('a damaged ledger', () => {
  it.each([
    ['is no JSON', (text: string) => text.replace('"": null\n},', '"": null\n}'), /stops making sense/, 12],
    ['holds a merge', (text: string) => text.replace('"version"', '<<<<<<< ours\n"version"'), /merge/, 6],
    [
      'has a line of another form',
      (text: string) => text.replace(/^("p-\w+": \[)"\w+"/m, '$117'),
      /"p-\w+" of x/,
      7,
    ],
    ['is of the future', (text: string) => text.replace('"format": 1', '"format": 2'), /format/, 1],
  ])('that %s is reported, never written over', async (_what, damage, message, line) => {
    const folder = await ledgerFolder({ [X]: article(OLD, NOTICE('Homs', 1)) });
    await folder.build('2026-01-01');
    const damaged = damage(await folder.read('citations.lock.json'));
    await folder.write({ 'citations.lock.json': damaged, [X]: article('Iets nieuws.') });
    const { problems, update, articles } = await folder.build('2026-02-02');
    expect(problems).toEqual([expect.objectContaining({ code: 'ledger-damaged', severity: 'error', line })]);
    expect(problems[0]!.message).toMatch(message);
    expect(articles).toHaveLength(1);
    expect(update).toBeUndefined();
    expect(await folder.read('citations.lock.json')).toBe(damaged);
  });

  it('that is missing while its versions are there is reported', async () => {
    const folder = await ledgerFolder({ [X]: article(OLD) });
    await folder.build('2026-01-01');
    await folder.write({ 'citations.lock.json': undefined });
    const { problems, update } = await folder.build('2026-02-02');
    expect(codes(problems)).toEqual(['ledger-missing']);
    expect(update).toBeUndefined();
  });

  it('whose words are damaged is not written on', async () => {
    const folder = await ledgerFolder({ [X]: article(OLD) });
    await folder.build('2026-01-01');
    await folder.write({
      'versions/x.json': '{"format": 1}',
      [X]: article(OLD.replace('tientallen', 'twintig')),
    });
    const { problems, update } = await folder.build('2026-02-02');
    expect(codes(problems)).toContain('versions-damaged');
    expect(update).toBeUndefined();
  });

  it('whose words are missing still knows passages by their ends', async () => {
    const folder = await ledgerFolder({ [X]: article(OLD, 'Slot.') });
    const ids = idsOf(await folder.build('2026-01-01'), 'x');
    await folder.write({ 'versions/x.json': undefined, [X]: article('Nieuw begin.', OLD, 'Slot.') });
    const built = await folder.build('2026-02-02');
    expect(codes(built.problems)).toEqual(['versions-missing']);
    expect(idsOf(built, 'x').slice(1)).toEqual(ids);
  });
});
