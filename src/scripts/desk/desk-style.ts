/** Style of the desk. Its colours and letters are the page's own properties, which a shadow tree inherits. */
export const DESK_STYLE = `
:host {
  position: fixed;
  inset: auto 0 0 auto;
  z-index: 50;
  display: flex;
  flex-direction: column-reverse;
  align-items: flex-end;
  max-width: 100vw;
  font: 400 0.875rem/1.45 var(--editor);
  color: var(--ink);
  pointer-events: none;
}
button, a, aside, summary { font: inherit; color: inherit; pointer-events: auto; }
.opening {
  margin: 0.5rem;
  padding: 0.5rem 0.875rem;
  border: 1px solid var(--rule-strong);
  background: var(--panel);
  font-weight: 600;
  cursor: pointer;
}
.opening[data-severity='error'] { border-inline-start: 6px solid var(--wash-edge); }
aside {
  box-sizing: border-box;
  width: min(24rem, 100vw - 1rem);
  margin-inline: 0.5rem;
  max-height: min(70vh, 40rem);
  overflow: auto;
  padding: 1rem 1.25rem;
  border: 1px solid var(--rule-strong);
  background: var(--panel);
}
aside[hidden] { display: none; }
h2 { margin: 0 0 0.5rem; font-size: 1rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.75rem 0; border-block-start: 1px solid var(--rule); }
p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
.kind { font-weight: 600; }
.fix, .place { color: var(--ink-soft); }
a.place { display: inline-block; margin-block-end: 0.25rem; color: var(--accent); }
li button {
  display: block;
  min-height: 2.25rem;
  margin-block: 0.375rem 0;
  padding: 0.25rem 0.75rem;
  border: 1px solid var(--accent-rule);
  background: none;
  color: var(--accent);
  cursor: pointer;
}
summary { padding-block: 0.5rem; cursor: pointer; border-block-start: 1px solid var(--rule); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.status:empty { display: none; }
.status { font-weight: 600; }
@media print { :host { display: none; } }
`;
