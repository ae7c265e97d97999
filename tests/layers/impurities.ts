import ts from 'typescript';
import { readImports, scriptsOf } from './read-imports.ts';

/** Modules that reach out of the program; `core` gets values in and gives values out. */
const OUTSIDE =
  /^(?:node:)?(?:fs|child_process|cluster|dgram|dns|http|https|http2|net|os|process|readline|timers|tls|tty|worker_threads)(?:\/|$)|^astro(?:$|[:/])|^virtual:/;

/** Globals that do. */
const OUTSIDE_NAMES = new Set([
  'console',
  'process',
  'performance',
  'fetch',
  'document',
  'window',
  'localStorage',
]);
const OUTSIDE_CALLS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** What a file of `core` reads or writes beyond its arguments: the file system, the terminal, the clock, chance. */
export function impurities(file: string, text: string): readonly string[] {
  const imports = readImports(file, text).filter((specifier) => OUTSIDE.test(specifier));
  const uses = scriptsOf(file, text).flatMap(({ code }) => {
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
    return usesIn(tree, declaredIn(tree));
  });
  return [
    ...imports.map((specifier) => `${file} imports ${specifier}`),
    ...uses.map((use) => `${file} uses ${use}`),
  ];
}

function usesIn(node: ts.Node, declared: ReadonlySet<string>): readonly string[] {
  const use = useOf(node);
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...usesIn(child, declared)));
  return use === undefined || declared.has(use) ? below : [use, ...below];
}

/** Names that the file itself gives to something: there they are not the global. */
function declaredIn(tree: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function useOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const call = `${node.expression.getText()}.${node.name.text}`;
    return OUTSIDE_CALLS.has(call) ? call : undefined;
  }
  // Without arguments it is the present moment; with them it is a value.
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()';
  return ts.isIdentifier(node) && OUTSIDE_NAMES.has(node.text) && isReference(node) ? node.text : undefined;
}

/** Whether a name stands for a value, and is not the name of a property. */
function isReference(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  if (ts.isCallExpression(parent)) return parent.expression === name || parent.arguments.includes(name);
  return false;
}
