import { indexFramework, sketchFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { toldOf } from "./told.ts";

describe("what of an outcome is told", () => {
  it("is of its own framework, and looked up once for it", () => {
    const scale = ["Low", "Middle", "High"] as const;
    const [one, other] = [["Plans"], ["Plans", "Reflects"]].map((names) =>
      indexFramework(sketchFramework({ scale, outcomes: { Steers: names } })),
    );
    if (one === undefined || other === undefined) throw new Error("two frameworks");
    // The same outcome by its id, in two frameworks.
    const [outcome] = one.framework.outcomes;
    if (outcome === undefined) throw new Error("an outcome");
    const named = (index: typeof one) => toldOf({ index }, outcome).level.map(({ name }) => name);
    expect(other.framework.outcomes[0]?.id).toBe(outcome.id);
    expect(named(one)).toHaveLength(1);
    expect(named(other)).toHaveLength(2);
    expect(named(one)).toHaveLength(1);
    expect(toldOf({ index: one }, outcome)).toBe(toldOf({ index: one }, outcome));
  });
});
