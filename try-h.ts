import { build } from 'astro';
import { join } from 'node:path';
import { captureRenderer } from './src/integrations/renderer/capture-renderer.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Session } from 'node:inspector/promises';
const OUT = process.argv[4] ?? ''; const ONLY = process.argv[5] ?? ''; const PROF = process.argv[6] ?? '';
const R = process.cwd(); const F = join(R, 'node_modules/.cache/dossier/renderer-try-h');
const handed = { name: 'h', resolveId: (id: string) => id === 'virtual:dossier/handed-over' ? { id: 'file://' + join(R, 'src/site/handed-over.ts'), external: true as const } : undefined };
console.time('build');
if (process.argv[2] === 'b') await build({ root: R, outDir: join(F, 'assets'), cacheDir: './node_modules/.cache/astro-h', base: '/', output: 'static', trailingSlash: 'always', devToolbar: {enabled:false}, build: {format:'directory'}, configFile: false, logLevel: 'info', integrations: [captureRenderer(F)], vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports(), handed] } });
console.timeEnd('build');
console.time('import');
const d = JSON.parse(readFileSync(join(F, 'renderer.json'), 'utf8'));
const { app } = await import(join(F, 'pages', d.entry));
console.timeEnd('import');
app.setInternals({ pagesByKeys: new Map(d.styles.map(([k, styles]: any) => [k, { styles }])), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });

const { handOver } = await import('./src/site/handed-over.ts'); const { makeSite } = await import('./src/site/site.ts');
const { loadDossier } = await import('./src/dossier/load-dossier.ts'); const { contentFolder } = await import('./src/dossier/content-folder.ts'); const { addressesUnder } = await import('./src/core/addresses.ts'); const { openCitations } = await import('./src/dossier/citations/citations.ts');
const site = makeSite(await loadDossier(contentFolder(process.argv[3] ?? 'content', R)), addressesUnder('/'), () => openCitations(R, '/tmp/citcache-h'));
handOver(() => Promise.resolve(site));
const { planSite } = await import('./src/site/plan/plan-site.ts');
console.time('plan'); const files = planSite(site); console.timeEnd('plan'); console.log(files.length);
console.time('keys'); for (const f of files) f.inputs(); console.timeEnd('keys');
const routes = new Map(app.manifest.routes.map((r: any) => [r.routeData.component, r.routeData]));
const session = new Session(); session.connect(); if (PROF) { await session.post('Profiler.enable'); await session.post('Profiler.setSamplingInterval', {interval: 500}); await session.post('Profiler.start'); }
const put = (p: string, t: string) => { if (!OUT) return; const f = join(OUT, p); mkdirSync(dirname(f), {recursive: true}); writeFileSync(f, t); };
const kinds = new Map<string, [number, number]>();
let shown = 0;
let lastCpu = process.cpuUsage(), lastKind = '';
function charge(n: string, ms: number) { const k = kinds.get(n); if (k) k[1] += ms; }
for (const f of files) {
  if (ONLY && !(f.making.by === 'template' ? f.making.template : f.path).match(ONLY)) continue;
  let name = ''; let text = ''; { const kk = f.making.by === 'template' ? f.making.template : f.path.replace(/\/(?:[a-z]+-)[^/]*\//, '/*/').replace(/^(data\/articles|articles|glossary)\/.*\//, '$1/*/'); if (kk !== lastKind) { const now = process.cpuUsage(); charge(lastKind, (now.user + now.system - lastCpu.user - lastCpu.system) / 1000); lastCpu = now; lastKind = kk; } }
  if (f.making.by === 'template') {
    name = f.making.template;
    const r = await app.render(new Request('http://localhost/' + f.path.replace(/index\.html$/, '')), { routeData: routes.get('src/pages/' + f.making.template) });
    const h = await r.text(); text = h; if (shown++ < 0) console.log(f.path, r.status, h.length);
    if (r.status !== 200 && !f.path.includes('404')) console.log('STATUS', f.path, r.status);
  } else if (f.making.by === 'text') { name = f.path.replace(/\/(?:[a-z]+-)[^/]*\//, '/*/').replace(/^(data\/articles|articles|glossary)\/.*\//, '$1/*/'); text = await f.making.text(); }
  put(f.path, text);
  const k = kinds.get(name) ?? [0, 0]; kinds.set(name, [k[0] + 1, k[1]]);
}
{ const now = process.cpuUsage(); charge(lastKind, (now.user + now.system - lastCpu.user - lastCpu.system) / 1000); }
for (const [k, [n, ms]] of kinds) if (n > 5 || ms > 5) console.log(k.slice(0, 60), n, (ms / n).toFixed(2), 'ms each', ms.toFixed(0));

if (PROF) { const { profile } = await session.post('Profiler.stop'); writeFileSync(PROF, JSON.stringify(profile)); }
