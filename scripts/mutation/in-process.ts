// Runs the tests of a changed package inside the process that Stryker starts: their files are imported once, and for every
// change only the tests that reach it run again.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { type Test, testsOf } from "./collect.ts";

declare global {
  /** What the changed code asks: which change is on, and which test runs. */
  var __stryker__: InstrumenterContext | undefined;
}

const home = new URL("../../", import.meta.url).href;
const here = (file: string): string => new URL(file, import.meta.url).href;
const standIns = new Map([
  ["vitest", here("collect.ts")],
  ["fast-check", here("same-cases.ts")],
]);

/** What tests are made from and calculate from it, beside no code: read anew with every file that reads it. */
const isOfTests = (url: string): boolean => /\/packages\/[^/]+\/test\/[^?]+$/.test(url);

/**
 * Our packages are found in the changed copy of the repository, where the links of node_modules lead out of it. A test file that is read again reads
 * again what it is made from.
 */
function resolveIn(copy: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const url = standIns.get(specifier);
      if (url !== undefined && url !== context.parentURL) return { url, shortCircuit: true };
      const conditions = [...context.conditions, "@whole-learner/source"];
      const found = next(specifier, { ...context, conditions });
      const inCopy = found.url.replace(`${home}packages/`, `${copy}packages/`);
      const time = context.parentURL?.match(/\?\d+$/)?.[0] ?? "";
      return { ...found, url: isOfTests(inCopy) ? `${inCopy}${time}` : inCopy };
    },
  });
}

const leftOut: { readonly tests: readonly string[]; readonly named: readonly string[] } =
  JSON.parse(readFileSync(new URL("left-out.json", import.meta.url), "utf8"));

/** Examples take less time than laws and notice most changes: a run ends with the first test that fails. */
const testFiles = (): readonly string[] =>
  ["test", "test-prop"].flatMap((suffix) =>
    globSync(`packages/${process.env["MUTATED_PACKAGE"]}/{src,test}/**/*.${suffix}.ts`, {
      exclude: leftOut.tests,
    }).sort(),
  );

let times = 0;

/** The tests of a file, which is read again: its rows and what its descriptions make are made again. */
const describedIn = async (file: string, url: string): Promise<readonly Test[]> =>
  (await testsOf(file, () => import(`${url}?${(times += 1)}`))).filter(
    ({ name }) => !leftOut.named.some((part) => name.includes(part)),
  );

const asItIsRead = "as it is read";

/**
 * How long the tests of one change may take together, in milliseconds as they took with all changes off. What they have not
 * noticed by then counts as not noticed: a share is never higher for it, and a run has an end.
 */
const patience = Number(process.env["MUTATION_PATIENCE"] ?? 3_000);

/** What one process learns when it tries all tests with all changes off, and tells the others by a file. */
interface Tried {
  /** How long each test took, in milliseconds. */
  readonly costs: readonly (readonly [id: string, milliseconds: number])[];
  /** The test files that reach code to be changed: no other need be read. */
  readonly files: readonly string[];
}

/** In the changed copy, which is removed after the run. */
const triedFile = "tests-tried.json";

const triedBefore = (): Tried | undefined =>
  existsSync(triedFile) ? JSON.parse(readFileSync(triedFile, "utf8")) : undefined;

/** A test for what a file calculates while it is read: it is read again, and all its tests have to pass. */
function readingOf(file: string, url: string): Test {
  const name = asItIsRead;
  const run = async (): Promise<void> => {
    for (const test of await describedIn(file, url)) await test.run();
  };
  return { id: `${file}#${name}`, name, file, run };
}

async function resultOf({ id, name, file: fileName, run }: Test): Promise<TestResult> {
  const start = performance.now();
  const told = () => ({ id, name, fileName, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...told(), status: TestStatus.Failed, failureMessage };
  }
}

class InProcess implements TestRunner {
  readonly #context: InstrumenterContext = (globalThis.__stryker__ ??= {});
  readonly #tests = new Map<string, Test>();
  /** Whether a change was on in this process, and whether it is known to have left something behind. */
  #state: "fresh" | "used" | "spent" = "fresh";
  /** How long each test took with all changes off, in milliseconds. */
  #costs: ReadonlyMap<string, number> = new Map();

  /** Every change is off while files are imported (`ignoreStatic`), so to import them again would bring nothing else. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const copy = pathToFileURL(`${process.cwd()}/`).href;
    resolveIn(copy);
    const tried = triedBefore();
    const files = (tried?.files ?? testFiles()).map((file) => ({ file, url: `${copy}${file}` }));
    // Modules are made here, and what that reaches belongs to no test.
    for (const { file, url } of files) await testsOf(file, () => import(url));
    const readings: Test[] = [];
    for (const { file, url } of files) {
      const reading = readingOf(file, url);
      this.#context.currentTestId = reading.id;
      for (const test of await describedIn(file, url)) this.#tests.set(test.id, test);
      readings.push(reading);
    }
    delete this.#context.currentTestId;
    for (const reading of readings) this.#tests.set(reading.id, reading);
    this.#costs = new Map(tried?.costs);
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const spentOn = new Map<string, number>();
    for (const test of this.#tests.values()) {
      const spent = spentOn.get(test.file) ?? 0;
      // To read a file again takes as long as its tests: where that is too long for every change it is not tried either.
      if (test.name === asItIsRead && spent > patience) continue;
      this.#context.currentTestId = test.id;
      const result = await resultOf(test);
      tests.push(result);
      spentOn.set(test.file, spent + result.timeSpentMs);
    }
    delete this.#context.currentTestId;
    this.#costs = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    const { mutantCoverage = { static: {}, perTest: {} } } = this.#context;
    const reaching = Object.keys(mutantCoverage.perTest).map((id) => this.#tests.get(id)?.file);
    const files = testFiles().filter((file) => reaching.includes(file));
    const tried: Tried = { costs: [...this.#costs], files };
    writeFileSync(triedFile, JSON.stringify(tried));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** Stryker answers what is thrown here with a new process, and asks there once more. */
  async mutantRun({
    activeMutant,
    hitLimit,
    testFilter,
  }: MutantRunOptions): Promise<MutantRunResult> {
    if (this.#state === "spent") throw new Error("an earlier change left something behind");
    const asked = new Set(testFilter ?? this.#tests.keys());
    const reached = [...this.#tests.values()].filter(({ id }) => asked.has(id));
    const inOrder = quickestNearestFirst(reached, activeMutant.fileName, this.#costs);
    const covering = withinPatience(inOrder, this.#costs);
    Object.assign(this.#context, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const tests = await untilOneFails(covering);
    const { hitCount = 0 } = this.#context;
    delete this.#context.activeMutant;

    // What modules keep can deceive: a value that a change made is there when the change is off, so the test that failed has
    // to pass then; and a value that was made before can keep a change from being reached.
    const failed = tests.find(({ status }) => status === TestStatus.Failed);
    const left = failed !== undefined && !(await this.#passes(failed.id));
    const unreached = failed === undefined && hitCount === 0;
    if (this.#state === "used" && (left || unreached))
      throw new Error("an earlier run may have a part in it");
    this.#state = left ? "spent" : "used";
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  async #passes(id: string): Promise<boolean> {
    const test = this.#tests.get(id);
    return test !== undefined && (await resultOf(test)).status === TestStatus.Success;
  }
}

/** How far two paths go together. `level.test.ts` goes further with `level.ts` than what stands beside it. */
function together(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * The tests beside a file notice most changes of it, so they run first, the nearest before the others. Of those that stand
 * elsewhere the quick ones run first: a law or a gallery reaches nearly all code. What reads files again stays last.
 */
function quickestNearestFirst(
  reached: readonly Test[],
  changed: string,
  costs: ReadonlyMap<string, number>,
): readonly Test[] {
  const path = changed.slice(changed.lastIndexOf("packages/"));
  const folder = path.lastIndexOf("/") + 1;
  const nearness = ({ file, name }: Test): number => {
    if (name === asItIsRead) return -1;
    const near = together(file, path);
    return near < folder ? 0 : near;
  };
  const told = reached.map((test) => ({
    test,
    near: nearness(test),
    cost: costs.get(test.id) ?? 0,
  }));
  return told.sort((a, b) => b.near - a.near || a.cost - b.cost).map(({ test }) => test);
}

/** The first of them, if it is not twice too long, and what follows for as long as it is worth waiting for. */
function withinPatience(
  inOrder: readonly Test[],
  costs: ReadonlyMap<string, number>,
): readonly Test[] {
  let spent = 0;
  return inOrder.filter(({ id }, place) => {
    const cost = costs.get(id) ?? 0;
    if (spent + cost > (place === 0 ? 2 * patience : patience)) return false;
    spent += cost;
    return true;
  });
}

async function untilOneFails(covering: readonly Test[]): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const test of covering) {
    const result = await resultOf(test);
    results.push(result);
    if (result.status === TestStatus.Failed) break;
  }
  return results;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
