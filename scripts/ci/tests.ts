import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./command.ts";
import { scratch } from "./paths.ts";
import { Failures, type Outcome, type Tally } from "./step.ts";

const report = join(scratch, "tests.json");

/** The README's test command, with coverage and its thresholds; every test counts. */
export async function tests(): Promise<Outcome> {
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const output = await pnpm("test", "--coverage", ...reporters);
    return { text: summary(output), tally: counted() };
  } catch (error) {
    throw new Failures(error instanceof Error ? error.message : String(error), counted());
  }
}

/** Nothing is counted when the run did not come to its report. */
function counted(): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const summary = (output: string): string =>
  output
    .split("\n")
    .filter((line) => /^\s*(Test Files|Tests|Statements|Branches|Functions|Lines) /.test(line))
    .join("\n");
