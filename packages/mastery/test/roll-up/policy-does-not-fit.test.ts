import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ask, oneEach } from "./ask.ts";

describe("a policy that does not fit", () => {
  it.each<readonly [Policy["rollUp"] & object, Partial<Policy>, string]>([
    [{ rule: "mean", scale: "none" }, {}, "no-such-scale at /rollUp/scale"],
    [
      { rule: "mean", scales: { none: { by: "goal" } } },
      {},
      "no-such-scale at /rollUp/scales/none",
    ],
    [
      { rule: "weighted-mean", parameters: { weights: { nothing: 1 } } },
      {},
      "not-a-child at /rollUp/parameters",
    ],
    [
      { rule: "weighted-mean", parameters: { weights: { steer: 1 } } },
      {},
      "not-a-child at /rollUp/parameters",
    ],
    [
      { rule: "mean" },
      {
        exceptions: [
          {
            when: { outcome: ["steer"] },
            use: { rollUp: { rule: "requirements", parameters: { tree: { child: "make" } } } },
          },
        ],
      },
      "not-a-child at /exceptions/0/use/rollUp/parameters",
    ],
    [
      { rule: "mean" },
      {
        exceptions: [
          {
            when: { outcome: ["steer"] },
            use: { rollUp: { rule: "requirements", parameters: { tree: { child: "steer" } } } },
          },
        ],
      },
      "child-of-itself at /exceptions/0/use/rollUp/parameters",
    ],
    [
      { rule: "points", parameters: { need: 9, members: [{ child: "plan", points: 1 }] } },
      {},
      "out-of-reach at /rollUp/parameters/need",
    ],
  ])("%j is refused", (rollUp, more, message) => {
    expect(() => ask(oneEach, rollUp, more)).toThrow(message);
  });
});
