/** Runs a script by its address, in a page or in a worker; rejects where it cannot be loaded. */
export async function runScript(address: string): Promise<void> {
  // A page from a folder may import nothing, but it may have scripts.
  if ('document' in globalThis) await runInPage(document, address);
  else await import(/* @vite-ignore */ address);
}

/** Runs a script in a page. */
export function runInPage(page: Document, address: string, module = false): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    if (module) script.type = 'module';
    script.src = address;
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${address} could not be loaded.`));
    });
    page.head.append(script);
  });
}
