import { describe, expect, it } from "vitest";
import { type Methods, methods } from "../../src/methods/registry.ts";
import type { HoldSection } from "../../src/policy/sections.ts";
import { bothWays, learners, rollUpRulesDrawn, type Tally } from "./both-ways.ts";

/** Learners with a log each that are asked about under every method, hold and roll-up rule. */
const least = 1000;
const names = Object.keys(methods) as (keyof Methods)[];
const holds: readonly HoldSection["rule"][] = ["latest", "high-water"];

/** How often each of these has something to do. */
const often = 400;

/** What has something to do in at least four hundred answers of each half of the run. */
const expectedStages = [
  "judgement",
  "judgement-without-level",
  "judgement-dropped",
  "new-evidence",
  "judged-outcome",
  "period-period-only",
  "period-cumulative",
  "period-reach-back",
  "carried-in",
  "start",
  "school-year",
  "band-left",
  "bands-together",
  "band-exception",
  "judgement-of-earlier-band",
  "band-left-by-outcome",
  "covered",
  "rated-itself",
  "crosswalk",
  "outcome-on-other-scale",
  "outcome-not-converted",
  "pooled-once",
  "pooled-carried-in",
] as const;

/** How much of what is asked comes to a level; of methods that ask for much before they say anything, less does. */
const share = (tally: Tally, of: string): number =>
  (tally.determined.get(of) ?? 0) / (tally.asked.get(of) ?? 1);

/**
 * Random policies over random logs, by the engine and by an oracle that was written from what the stages and rules are said to do, in exact ratios. A failure
 * shows the seed with the policy, the log, and what both say.
 */
export function agree(hold: HoldSection["rule"]): void {
  const asked = new Map<string, number>();
  const determined = new Map<string, number>();
  const stages = new Map<string, number>();

  describe.each(names)("%s", (method) => {
    it("engine and oracle say the same of every competency and outcome", () => {
      const tally: Tally = { asked: new Map(), determined: new Map(), stages };
      const begin = 1 + names.indexOf(method) * 1_000_003 + holds.indexOf(hold) * 77_777_777;
      for (let nth = 0; nth * learners.length < least; nth += 1) {
        const [first] = bothWays(begin + nth, method, hold, tally);
        expect(first, JSON.stringify(first, undefined, 1)).toBeUndefined();
      }
      for (const rule of rollUpRulesDrawn) {
        expect(tally.asked.get(rule)).toBeGreaterThanOrEqual(least);
        // A profile is no level, and that something is met is said of few.
        if (rule !== "profile") expect(tally.determined.get(rule)).toBeGreaterThan(0);
      }
      for (const [of, count] of tally.asked) asked.set(of, (asked.get(of) ?? 0) + count);
      for (const [of, count] of tally.determined) {
        determined.set(of, (determined.get(of) ?? 0) + count);
      }
    }, 120_000);
  });

  it.each(expectedStages)("%s had something to do often enough", (stage) => {
    expect(stages.get(stage) ?? 0).toBeGreaterThanOrEqual(often);
  });

  it("has been asked often enough, and at least half of the competencies came to a level", () => {
    const tally = { asked, determined, stages };
    const all = [...asked.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(200_000);
    expect(share(tally, "")).toBeGreaterThanOrEqual(0.5);
  });
}
