/**
 * A test runner for Stryker that keeps one process for many mutants. The mutants of all files stand in the code at once
 * and one is switched on at a time, so that a run costs the tests of that mutant and nothing else. (The runner for
 * vitest starts vitest anew for each: half a second to twelve, see `.github/decisions/`.) A mutant of code that is
 * evaluated while a file is loaded is tried by loading all of our code again.
 */
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { collect, collectedTests, forgetCollected, type CollectedTest } from './collected-tests.ts';

/** The tests that mutants are put before: of what is mutated, without timing, the command line and the built site. */
const TESTS = ['src/model/**/*.test.ts', 'src/pipeline/**/*.test.ts'];
/** Timed, or about the reading of files only. */
const LEFT_OUT = new Set(['linear', 'naughty', 'row-limit'].map((name) => `src/pipeline/${name}.test.ts`));
/** Of each case only what is reported and what is held back: the rest runs the same again, and would kill nothing more. */
const LEFT_OUT_TITLES = /cases\.test\.ts > .* > (?:is told once|speaks|points|leaves)\b/;
/** Those that run long come last: few mutants live to meet them. */
const LAST = ['cases', 'real', 'any-content', 'properties'].map((name) => `src/pipeline/${name}.test.ts`);

/** Code of which the readers keep results from one file to the next: its mutants must not meet what others left. */
const REMEMBERED = ['src/model/reference.ts'];

/** What Stryker's code in the mutated files reads and writes. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const board: Switchboard = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

const OWN = new URL('.', import.meta.url).href;
/** How often the code was loaded; each time under other addresses, so that all of it is evaluated again. */
let generation = 0;
const stripped = new Map<string, string>();

process.env['PAPAN_MUTANTS'] = '1';

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && !context.parentURL?.startsWith(OWN))
      return { url: new URL('collected-tests.ts', OWN).href, shortCircuit: true };
    const found = next(specifier, context);
    return isMutated(found.url) ? { ...found, url: `${found.url.split('?', 1)[0]}?${generation}` } : found;
  },
  load(url, context, next) {
    if (!isMutated(url)) return next(url, context);
    const path = fileURLToPath(url.split('?', 1)[0] ?? url);
    const source = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
    stripped.set(path, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

/** Whether a module is of the copy of the project that Stryker mutated. */
function isMutated(url: string): boolean {
  const isOurs = url.startsWith(pathToFileURL(join(process.cwd(), 'src/')).href);
  return isOurs && /\.ts(?:\?|$)/.test(url);
}

class KeptProcess implements TestRunner {
  #isLoaded = false;
  /** Whether the code was loaded while a mutant was on. */
  #isTainted = false;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load();
    const { tests } = await this.#run(chosenTests(), false);
    const coverage = board.mutantCoverage ?? { static: {}, perTest: {} };
    return { status: DryRunStatus.Complete, tests, mutantCoverage: hotWherePossible(coverage) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit, disableBail } = options;
    board.hitCount = 0;
    board.hitLimit = hitLimit;
    const isRemembered = REMEMBERED.some((path) => activeMutant.fileName.endsWith(path));
    const isLoadedWith = mutantActivation === 'static' || isRemembered;
    board.activeMutant = isLoadedWith ? activeMutant.id : undefined;
    if (reloadEnvironment || isLoadedWith || this.#isTainted) this.#isLoaded = false;
    this.#isTainted = isLoadedWith;
    try {
      await this.#load();
    } catch (fault) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(fault) });
    }
    board.activeMutant = activeMutant.id;
    const chosen = testFilter && new Set(testFilter);
    const tests = chosenTests().filter((one) => chosen === undefined || chosen.has(one.name));
    if (tests.length === 0) throw new Error(`None of the tests of mutant ${activeMutant.id} is there`);
    const result = await this.#run(tests, !disableBail);
    board.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(board.hitCount, hitLimit) ?? result);
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    generation += 1;
    forgetCollected();
    const found = TESTS.flatMap((pattern) => globSync(pattern)).map((path) => path.replaceAll('\\', '/'));
    const rank = (path: string) => LAST.indexOf(path);
    const paths = found
      .filter((path) => !LEFT_OUT.has(path))
      .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    for (const path of paths)
      await collect(path, () => import(pathToFileURL(join(process.cwd(), path)).href));
    this.#isLoaded = true;
  }

  async #run(tests: readonly CollectedTest[], stopsAtFirst: boolean): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    for (const one of tests) {
      const start = performance.now();
      board.currentTestId = one.name;
      const failure = await failureOf(one);
      board.currentTestId = undefined;
      const told = {
        id: one.name,
        name: one.name,
        fileName: join(process.cwd(), one.file),
        timeSpentMs: performance.now() - start,
      };
      results.push(
        failure === null
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage: failure },
      );
      if (failure !== null && stopsAtFirst) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

/**
 * A mutant that tests meet while they run is tried there only, though loading met it too: it is switched on in the
 * loaded code. That can let one live which a new load would have killed, never the reverse.
 */
function hotWherePossible(coverage: MutantCoverage): MutantCoverage {
  const met = new Set(Object.values(coverage.perTest).flatMap((one) => Object.keys(one)));
  const only = Object.entries(coverage.static).filter(([mutant]) => !met.has(mutant));
  return { ...coverage, static: Object.fromEntries(only) };
}

function chosenTests(): readonly CollectedTest[] {
  return collectedTests().filter((one) => !LEFT_OUT_TITLES.test(one.name));
}

async function failureOf(one: CollectedTest): Promise<string | null> {
  try {
    await one.run();
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-process', KeptProcess)];
