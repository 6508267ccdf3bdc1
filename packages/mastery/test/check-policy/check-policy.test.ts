import { indexFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import { definePolicy } from "../../src/policy/define-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { cuts, found } from "./found.ts";

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
        "warning exception-never-applies /exceptions/0",
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

describe("checkPolicy with evidence", () => {
  const told = (sections: Partial<Policy>, evidence: ReturnType<typeof log>): readonly unknown[] =>
    checkPolicy(policy(sections), framework, { evidence, asOf: "2026-12-31" }).map(
      ({ code, path, data }) => [code, pointer(path), data],
    );
  it("points at the exception that counts missing work", () => {
    const evidence = log(ratings(4, { value: { kind: "status", status: "missing" } }));
    const exceptions = [
      { when: { competency: ["decide"] }, use: { admit: {} } },
      { when: { competency: ["share"] }, use: { missing: { as: "lowest" } } },
    ] as const;
    const at = "/exceptions/1/use/missing";
    expect(told({ exceptions }, evidence)).toEqual([
      ["missing-as-lowest", at, {}],
      ["missing-changes-levels", at, { changed: 1, learners: 1 }],
    ]);
  });
  it("counts the self-ratings that are averaged in, and of whom", () => {
    const self = { rater: { role: "self", id: "mina" } } as const;
    const own = { rater: { role: "my-own-eyes", id: "mina" } } as const;
    const all = ratings(4, { number: 5, ...self }, { number: 5, ...own });
    const noor = all.slice(0, 2).map((one) => ({ ...one, id: `noor-${one.id}`, learner: "noor" }));
    const missing = ratings(1, 1, 1, {
      ...self,
      value: { kind: "status", status: "missing" },
    }).slice(3);
    const evidence = log([...all, ...noor, ...missing]);
    const admit = { roles: ["educator", "self"] } as const;
    const counted = ["self-counted", "/admit/roles", {}];
    expect(told({ admit }, evidence)).toEqual([
      counted,
      ["self-ratings-counted", "/admit/roles", { ratings: 3, learners: 2 }],
    ]);
    expect(told({ admit }, log(all.slice(0, 1)))).toEqual([counted]);
    expect(told({}, evidence)).toEqual([]);
  });
});

describe("checkPolicy counts results that stand elsewhere for missing work", () => {
  const missing = (learner: string, nth: number) =>
    ratings(
      ...Array.from({ length: nth }, () => ({
        value: { kind: "status", status: "missing" } as const,
      })),
    ).map((one) => ({ ...one, id: `${learner}-${one.id}`, learner }));
  const told = (sections: Partial<Policy>, evidence: ReturnType<typeof log>): readonly unknown[] =>
    checkPolicy(policy(sections), framework, { evidence, asOf: "2026-12-31" }).map(
      ({ severity, code, data }) => [severity, code, data],
    );
  const asLowest = ["warning", "missing-as-lowest", {}];
  it("of every learner, also where only an exception counts it so", () => {
    const evidence = log([...ratings(4), ...missing("mina", 2), ...missing("noor", 2)]);
    const changes = ["warning", "missing-changes-levels", { changed: 2, learners: 2 }];
    expect(told({ missing: { as: "lowest" } }, evidence)).toEqual([asLowest, changes]);
    const exceptions = [{ when: {}, use: { missing: { as: "lowest" } } }] as const;
    expect(told({ exceptions }, evidence)).toEqual([asLowest, changes]);
  });
  it("but not those whose score alone is another", () => {
    const many = ratings(...Array.from({ length: 9 }, () => 4.4));
    expect(told({ missing: { as: "lowest" } }, log([...many, ...missing("mina", 1)]))).toEqual([
      asLowest,
    ]);
  });
  it("nor where missing work is treated otherwise", () => {
    const evidence = log([...ratings(4), ...missing("mina", 1)]);
    expect(told({ missing: { as: "block" } }, evidence)).toEqual([]);
  });
});
