import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Takes out the text that was generated for footnotes, so that a passage holds the words of the article alone.
 * Before: `<a data-footnote-ref>1</a>`, `<h2>Footnotes</h2>`, `note <a data-footnote-backref>↩</a>`.
 * After: `<a data-footnote-ref data-n="1" aria-label="1"></a>`, no heading, `note<a data-footnote-backref data-n="1"></a>`.
 * The style sheet shows the number and the arrow. Ids and addresses stay, so the links work.
 */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if ('dataFootnoteRef' in node.properties) emptyReference(node);
      else if ('dataFootnotes' in node.properties) {
        node.children = node.children.filter((child, index) => index > 0 || !isHeading(child));
        visit(node, 'element', emptyBackReferences);
      }
    });
  };
}

/** The generated label is the first thing in the section; its id may have been cleaned away. */
function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function emptyReference(link: Element): void {
  const [first] = link.children;
  const n = first?.type === 'text' ? first.value : '';
  delete link.properties.ariaDescribedBy;
  Object.assign(link.properties, { dataN: n, ariaLabel: n });
  link.children = [];
}

/** Also takes away the blanks that were put before them. */
function emptyBackReferences(node: Element): void {
  const first = node.children.findIndex(isBackReference);
  if (first === -1) return;
  const before = node.children[first - 1];
  if (before?.type === 'text') before.value = before.value.replace(/ $/, '');
  const isBlank = (child: ElementContent): boolean => child.type === 'text' && /^ ?$/.test(child.value);
  node.children = node.children.filter((child, index) => index < first - 1 || !isBlank(child));
  for (const child of node.children.filter(isBackReference)) {
    const label = child.properties.ariaLabel;
    const n = typeof label === 'string' ? (/\d+/.exec(label)?.[0] ?? '') : '';
    Object.assign(child.properties, { dataN: n, ariaLabel: `↩ ${n}` });
    child.children = [];
  }
}

function isBackReference(node: ElementContent): node is Element {
  return node.type === 'element' && 'dataFootnoteBackref' in node.properties;
}
