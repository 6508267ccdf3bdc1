import { Failures, type Step, type Tally } from "./step.ts";

/** What goes wrong is shown from its end, where most programs say what it was; all of it is kept in a file. */
const shown = 120;

interface Report {
  readonly say: (line: string) => void;
  readonly keep: (step: string, text: string) => void;
}

interface Ended {
  readonly ok: boolean;
  readonly text: string;
  /** What it counted besides itself. */
  readonly tally: Tally;
}

/** Runs steps one after the other, all of them, says how each went and how long it took, and counts. */
export async function runSteps(steps: readonly Step[], { say, keep }: Report): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  const broken = new Set<string>();
  for (const step of steps) {
    const begun = performance.now();
    const { ok, text, tally } =
      step.needs !== undefined && broken.has(step.needs)
        ? { ok: false, text: `needs ${step.needs}`, tally: nothing }
        : await ended(step);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    say(`${ok ? "  ok" : "FAIL"}  ${seconds} s  ${step.name}`);
    if (text !== "")
      say(ok ? text.replace(/^/gm, "      ") : text.split("\n").slice(-shown).join("\n"));
    passed += tally.passed + (ok ? 1 : 0);
    failed += tally.failed + (ok ? 0 : 1);
    if (ok) continue;
    broken.add(step.name);
    keep(step.name, text);
  }
  return { passed, failed };
}

const nothing: Tally = { passed: 0, failed: 0 };

async function ended({ run }: Step): Promise<Ended> {
  try {
    const outcome = await run();
    return {
      ok: true,
      ...(typeof outcome === "string" ? { text: outcome, tally: nothing } : outcome),
    };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ok: false, text, tally: error instanceof Failures ? error.tally : nothing };
  }
}
