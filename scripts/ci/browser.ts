import { pnpm } from "./command.ts";
import { Failures, type Outcome, type Tally } from "./step.ts";

/** The reports in a real browser; every view of every page counts. */
export async function browser(): Promise<Outcome> {
  try {
    const output = await pnpm("run", "test:browser");
    return { text: counts(output), tally: tallyOf(output) };
  } catch (error) {
    const output = error instanceof Error ? error.message : String(error);
    throw new Failures(output, tallyOf(output));
  }
}

const counts = (output: string): string => /^.*\d+ passed, \d+ failed$/m.exec(output)?.[0] ?? "";

function tallyOf(output: string): Tally {
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed/.exec(counts(output)) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}
