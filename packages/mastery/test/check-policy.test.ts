import { indexFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../src/policy/check-policy.ts";
import { definePolicy } from "../src/policy/define-policy.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, policy } from "./school.ts";

const found = (sections: Partial<Policy>): readonly string[] =>
  checkPolicy(policy(sections), framework).map(
    ({ severity, code, path }) => `${severity} ${code} ${pointer(path)}`,
  );
const cuts = [1.5, 2.5, 3.5, 4.5] as const;

describe("checkPolicy", () => {
  it("finds nothing in a plain policy, with a framework or its index", () => {
    expect(found({})).toEqual([]);
    expect(checkPolicy(policy(), indexFramework(framework))).toEqual([]);
    expect(checkPolicy(definePolicy(policy()), framework)).toEqual([]);
  });

  it.each<[Partial<Policy>, readonly string[]]>([
    [{ score: { method: "x" } as never }, ["error unknown-method /score/method"]],
    [{ level: { cuts } }, ["error cuts-do-not-fit /level/cuts"]],
    [{ level: { cuts: [1, 2] } }, ["error cuts-do-not-fit /level/cuts"]],
    [
      {
        level: { cuts },
        exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } }],
      },
      [],
    ],
    [
      {
        level: { cuts },
        exceptions: [
          { when: { scale: ["three"], learner: ["mina"] }, use: { level: { cuts: "midpoints" } } },
        ],
      },
      ["error cuts-do-not-fit /level/cuts"],
    ],
    [
      {
        level: { cuts },
        exceptions: [{ when: { scale: ["three"] }, use: { sufficiency: { pieces: 1 } } }],
      },
      ["error cuts-do-not-fit /level/cuts"],
    ],
    [
      { exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts } } }] },
      ["error cuts-do-not-fit /exceptions/0/use/level/cuts"],
    ],
    [
      { exceptions: [{ when: {}, use: { level: { cuts } } }] },
      ["error cuts-do-not-fit /exceptions/0/use/level/cuts"],
    ],
    [
      {
        exceptions: [
          {
            when: {
              outcome: ["team", "x"],
              competency: ["y"],
              scale: ["z"],
              band: ["6-8", "K-2"],
              learner: ["anyone"],
            },
            use: { window: { recent: 1 } },
          },
        ],
      },
      [
        "warning exception-for-nothing /exceptions/0/when/outcome/1",
        "warning exception-for-nothing /exceptions/0/when/competency/0",
        "warning exception-for-nothing /exceptions/0/when/scale/0",
        "warning exception-for-nothing /exceptions/0/when/band/1",
      ],
    ],
    [{ exceptions: [{ when: {}, use: {} }] }, ["warning empty-exception /exceptions/0/use"]],
    [{ admit: { roles: ["educator", "self"] } }, ["warning self-counted /admit/roles"]],
    [{ missing: { as: "lowest" } }, ["warning missing-as-lowest /missing"]],
    [
      {
        exceptions: [{ when: {}, use: { admit: { roles: ["self"] }, missing: { as: "lowest" } } }],
      },
      [
        "warning self-counted /exceptions/0/use/admit/roles",
        "warning missing-as-lowest /exceptions/0/use/missing",
      ],
    ],
  ])("finds in %j: %j", (sections, expected) => {
    expect(found(sections)).toEqual(expected);
  });

  it("tells how many cuts a scale needs", () => {
    expect(checkPolicy(policy({ level: { cuts: [1, 2] } }), framework)[0]?.data).toEqual({
      cuts: 2,
      scale: "five",
      levels: 5,
    });
  });
});
