/** Runs the finder over the mini-web in this process: injected fetch, happy-dom as parser. */
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { createServer } from 'vite';
import { mark, type Outcome } from './table.ts';
import { buildWeb, type Case } from './web.ts';

type Finder = typeof import('./inside');

/** @param show prints each case that went wrong */
export async function runMiniWeb(wanted: (one: Case) => boolean, show: boolean): Promise<Outcome[]> {
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true },
  });
  for (const name of ['DOMParser', 'Document', 'Node', 'NodeFilter', 'Element', 'HTMLElement'] as const)
    Object.assign(globalThis, { [name]: window[name] });
  const vite = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const inside = (await vite.ssrLoadModule('/tests/miniweb/inside.ts')) as Finder;
    const web = buildWeb();
    const outcomes: Outcome[] = [];
    for (const one of web.cases.filter(wanted)) {
      const started = performance.now();
      const { result, requests, steps } = await inside.findOn(web, one);
      const said = {
        check: result.origin?.check ?? null,
        url: result.origin?.url ?? null,
        archive: result.origin?.archiveUrl ?? null,
      };
      const outcome = {
        one,
        ...mark(one, said),
        said: `${result.outcome} ${said.check ?? ''} ${said.url ?? ''}`,
        ms: performance.now() - started,
        requests,
      };
      outcomes.push(outcome);
      if (show && (!outcome.found || outcome.wrong)) {
        console.log(
          `\n${one.manner} ${one.url}\n  wants ${JSON.stringify(one.expect)}\n  said ${outcome.said}`,
        );
        for (const step of steps) console.log(`    ${step}`);
        for (const candidate of [...(result.origin ? [result.origin] : []), ...result.candidates])
          console.log(
            `  - ${candidate.url} ${candidate.problem ?? ''} ${candidate.published} ${JSON.stringify(candidate.comparison)} ${candidate.rows.map((row) => `${row.reason}${row.value ?? ''}${row.quote ? `(${row.quote.slice(0, 40)})` : ''}`).join(',')} via ${candidate.via.join(' ')}`,
          );
      }
    }
    return outcomes;
  } finally {
    await vite.close();
    await window.happyDOM.close();
  }
}
