import { Failures, type Step, type Tally } from "./step.ts";

/** Runs steps one after the other, all of them, says how each went and how long it took, and counts. */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  for (const { name, run } of steps) {
    const begun = performance.now();
    const line = (how: string): string =>
      `${how}  ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${name}`;
    try {
      const outcome = await run();
      const text = typeof outcome === "string" ? outcome : outcome.text;
      passed += 1 + (typeof outcome === "string" ? 0 : outcome.tally.passed);
      say(line("  ok"));
      if (text !== "") say(text.replace(/^/gm, "      "));
    } catch (error) {
      failed += 1 + (error instanceof Failures ? error.tally.failed : 0);
      passed += error instanceof Failures ? error.tally.passed : 0;
      say(line("FAIL"));
      say(error instanceof Error ? error.message : String(error));
    }
  }
  return { passed, failed };
}
