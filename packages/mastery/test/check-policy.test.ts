import { indexFramework, parseFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../src/policy/check-policy.ts";
import { definePolicy } from "../src/policy/define-policy.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const found = (sections: Partial<Policy>): readonly string[] =>
  checkPolicy(policy(sections), framework).map(
    ({ severity, code, path }) => `${severity} ${code} ${pointer(path)}`,
  );
const cuts = [1.5, 2.5, 3.5, 4.5] as const;
const midpointsOnThree = [
  { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
] as const;

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

describe("checkPolicy warns of what can never come of it", () => {
  it.each<[string, Partial<Policy>, readonly string[]]>([
    [
      "cuts beside the score's range, and the levels above it",
      { level: { cuts: [0.5, 2.5, 3.5, 6] }, exceptions: midpointsOnThree },
      [
        "warning cut-outside-domain /level/cuts",
        "warning cut-outside-domain /level/cuts",
        "warning level-out-of-reach /level/cuts",
      ],
    ],
    [
      "a level that begins above the highest",
      { level: { cuts: [1.5, 2.5, 3.5, 5], bound: "above" }, exceptions: midpointsOnThree },
      ["warning level-out-of-reach /level/cuts"],
    ],
    [
      "a target that no level has, on each scale",
      { score: { method: "n-times", parameters: { target: 3.5 } } },
      [
        "warning target-is-no-level /score/parameters/target",
        "warning target-is-no-level /score/parameters/target",
      ],
    ],
    [
      "minimums that the window never lets through",
      { window: { recent: 2 }, sufficiency: { pieces: 3, settings: 2, kinds: 3, voices: 9 } },
      [
        "warning minimum-out-of-reach /sufficiency/pieces",
        "warning minimum-out-of-reach /sufficiency/kinds",
      ],
    ],
    [
      "minimums beside what is admitted, also in an exception",
      {
        window: { best: 3 },
        sufficiency: { pieces: 3 },
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { best: 2 } } },
          {
            when: { competency: ["decide"] },
            use: { admit: { experiences: ["boats"] }, sufficiency: { experiences: 2 } },
          },
        ],
      },
      [
        "warning minimum-out-of-reach /exceptions/0/use/sufficiency/pieces",
        "warning minimum-out-of-reach /exceptions/1/use/sufficiency/experiences",
      ],
    ],
    [
      "grade bands that are not there",
      {
        admit: { bands: ["3-5", "9-12"] },
        exceptions: [{ when: { competency: ["share"] }, use: { admit: { bands: ["k"] } } }],
      },
      [
        "warning no-such-band /admit/bands/1",
        "warning no-such-band /exceptions/0/use/admit/bands/0",
      ],
    ],
    [
      "more voices, settings and kinds than are admitted",
      {
        admit: { roles: ["panel", "family"], settings: ["home"], kinds: ["test"] },
        sufficiency: { voices: 3, settings: 2, kinds: 2 },
      },
      [
        "warning minimum-out-of-reach /sufficiency/voices",
        "warning minimum-out-of-reach /sufficiency/settings",
        "warning minimum-out-of-reach /sufficiency/kinds",
      ],
    ],
    [
      "as many as are admitted, with the school's own that are a kind of them: nothing",
      {
        admit: { roles: ["educator", "family"], settings: ["work"] },
        sufficiency: { voices: 3, settings: 2, kinds: 2 },
      },
      [],
    ],
    [
      "an exception's voices against the roles of the policy",
      {
        admit: { roles: ["family"] },
        exceptions: [{ when: { competency: ["share"] }, use: { sufficiency: { voices: 2 } } }],
      },
      ["warning minimum-out-of-reach /exceptions/0/use/sufficiency/voices"],
    ],
    [
      "self-ratings under the school's own word for them",
      { admit: { roles: ["educator", "my-own-eyes"] } },
      ["warning self-counted /admit/roles"],
    ],
    [
      "earlier periods that fill up to nothing",
      {
        window: {
          period: {
            of: [{ id: "one", from: "2026-01-01", until: "2026-06-30" }],
            carry: "reach-back",
          },
        },
      },
      ["warning reach-back-without-least /window/period/least"],
    ],
    [
      "earlier periods that fill up to a number: nothing",
      {
        window: {
          period: {
            of: [{ id: "one", from: "2026-01-01", until: "2026-06-30" }],
            carry: "reach-back",
            least: 2,
          },
        },
      },
      [],
    ],
    [
      "an exception for a competency that is reported in words",
      { exceptions: [{ when: { competency: ["share", "rest"] }, use: { admit: {} } }] },
      ["warning exception-without-level /exceptions/0/when/competency/1"],
    ],
    [
      "days that end before they begin",
      { admit: { from: "2026-02-01", until: "2026-01-31" } },
      ["warning admits-nothing /admit"],
    ],
    [
      "a crosswalk from a scale that is not there",
      { read: { scales: { three: { by: "maximum" }, ten: { by: "maximum" } } } },
      ["warning no-such-scale /read/scales/ten"],
    ],
    [
      "numbers beside the scale that they are for",
      {
        missing: { as: "value", value: 4 },
        attempts: { count: "last", retakeCap: 99, late: { cap: "goal" } },
        read: { met: { met: 3, not: -1 } },
        exceptions: [{ when: { scale: ["five"] }, use: { missing: { as: "value", value: 0 } } }],
      },
      [
        "warning number-off-scale /missing/value",
        "warning number-off-scale /attempts/retakeCap",
        "warning number-off-scale /attempts/retakeCap",
        "warning number-off-scale /read/met/not",
        "warning number-off-scale /read/met/not",
        "warning number-off-scale /exceptions/0/use/missing/value",
      ],
    ],
    [
      "an exception for a competency that is not of the outcome",
      { exceptions: [{ when: { outcome: ["care"], competency: ["share"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception for a scale that the competency is never shown on",
      { exceptions: [{ when: { competency: ["decide"], scale: ["three"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception that a later one always replaces",
      {
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { recent: 1 } } },
          { when: { outcome: ["team"] }, use: { admit: {} } },
          { when: { competency: ["share", "decide"] }, use: { window: {}, admit: {} } },
        ],
      },
      ["warning exception-always-replaced /exceptions/0"],
    ],
    [
      "nor an exception for outcomes alone",
      {
        exceptions: [
          { when: { node: ["outcome"], outcome: ["care"] }, use: { level: { cuts: "values" } } },
        ],
      },
      [],
    ],
    [
      "an exception for domains that names a competency",
      { exceptions: [{ when: { node: ["domain"], competency: ["share"] }, use: { admit: {} } }] },
      ["warning exception-never-applies /exceptions/0"],
    ],
    [
      "an exception for an outcome's roll-up is for the outcome",
      { exceptions: [{ when: { outcome: ["care"] }, use: { rollUp: { rule: "profile" } } }] },
      [],
    ],
  ])("%s", (_, sections, issues) => {
    expect(found(sections)).toEqual(issues);
  });

  it("how many results work that was never looked at changes", () => {
    const evidence = log(ratings(4, { value: { kind: "status", status: "missing" } }));
    const lowest = policy({ missing: { as: "lowest" } });
    const told = (one: Policy): readonly unknown[] =>
      checkPolicy(one, framework, { evidence, asOf: "2026-12-31" }).map(({ code, data }) => [
        code,
        data,
      ]);
    expect(told(lowest)).toEqual([
      ["missing-as-lowest", {}],
      ["missing-changes-levels", { changed: 1, learners: 1 }],
    ]);
    expect(told(policy())).toEqual([]);
    const some = policy({
      exceptions: [{ when: { competency: ["decide"] }, use: { missing: { as: "lowest" } } }],
    });
    // Nothing of that competency is missing.
    expect(told(some)).toEqual([["missing-as-lowest", {}]]);
  });
});

describe("checkPolicy looks at exceptions as at the policy", () => {
  const far = [2, 3, 4, 6] as const;
  const told = (exceptions: Policy["exceptions"] & object): readonly unknown[] =>
    checkPolicy(policy({ exceptions }), framework).map(({ code, path, data }) => [
      code,
      pointer(path),
      data,
    ]);
  const half = { score: { method: "n-times", parameters: { times: 2, target: 3.2 } } } as const;
  const target = "/exceptions/0/use/score/parameters/target";
  const noLevel = (scale: string) => ["target-is-no-level", target, { target: 3.2, scale }];
  it.each<[string, Policy["exceptions"] & object, readonly unknown[]]>([
    [
      "with cuts of its own for a scale: against that scale, where the exception writes them",
      [{ when: { scale: ["five"] }, use: { level: { cuts: far } } }],
      [
        ["cut-outside-domain", "/exceptions/0/use/level/cuts", { cut: 6, least: 1, most: 5 }],
        ["level-out-of-reach", "/exceptions/0/use/level/cuts", { level: "5", scale: "five" }],
      ],
    ],
    [
      "and against no other",
      [{ when: { scale: ["three"] }, use: { level: { cuts: [1, 4] } } }],
      [
        ["cut-outside-domain", "/exceptions/0/use/level/cuts", { cut: 4, least: 0, most: 3 }],
        ["level-out-of-reach", "/exceptions/0/use/level/cuts", { level: "yes", scale: "three" }],
      ],
    ],
    [
      "with a method of its own: against every scale that it can be for",
      [{ when: { learner: ["mina"] }, use: half }],
      [noLevel("five"), noLevel("three")],
    ],
    ["or that it is for", [{ when: { scale: ["five"] }, use: half }], [noLevel("five")]],
    [
      "without either: nothing is said again",
      [{ when: { learner: ["mina"] }, use: { sufficiency: { pieces: 1 } } }],
      [],
    ],
  ])("%s", (_, exceptions, expected) => {
    expect(told(exceptions)).toEqual(expected);
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

describe("checkPolicy tells what, where and by how much", () => {
  const banded = parseFramework({
    ...framework,
    domains: [{ id: "together", name: "Together" }],
    outcomes: framework.outcomes.map((one) =>
      one.id === "team" ? { ...one, partOf: "together" } : one,
    ),
  });
  const told = (sections: Partial<Policy>): readonly unknown[] =>
    checkPolicy(policy(sections), banded).map(({ severity, code, path, data }) => [
      severity,
      code,
      pointer(path),
      data,
    ]);
  const warning = (code: string, path: string, data: object) => ["warning", code, path, data];
  const never = (position = 0) =>
    warning("exception-never-applies", `/exceptions/${position}`, { position });
  const when = (
    one: NonNullable<Policy["exceptions"]>[number]["when"],
    use: Partial<Policy> = { window: { recent: 1 } },
  ) => ({ exceptions: [{ when: one, use }] });
  const offScale = (path: string, number: number, scale: "five" | "three") =>
    warning("number-off-scale", path, {
      number,
      scale,
      ...(scale === "five" ? { least: 1, most: 5 } : { least: 0, most: 3 }),
    });
  it.each<[string, Partial<Policy>, readonly unknown[]]>([
    ["days of one day", { admit: { from: "2026-02-01", until: "2026-02-01" } }, []],
    ["days from one on", { admit: { from: "2026-02-01" } }, []],
    ["days until one", { admit: { until: "2026-02-01" } }, []],
    [
      "days that end before they begin",
      { admit: { from: "2026-02-01", until: "2026-01-31" } },
      [warning("admits-nothing", "/admit", { from: "2026-02-01", until: "2026-01-31" })],
    ],
    [
      "a scale that is not there, in an exception",
      when({}, { read: { scales: { ten: { by: "maximum" }, five: { by: "maximum" } } } }),
      [warning("no-such-scale", "/exceptions/0/use/read/scales/ten", { scale: "ten" })],
    ],
    [
      "a minimum that the window never lets through",
      { window: { recent: 4, best: 2 }, sufficiency: { pieces: 3, verified: 2 } },
      [
        warning("minimum-out-of-reach", "/sufficiency/pieces", {
          minimum: "pieces",
          need: 3,
          most: 2,
        }),
      ],
    ],
    [
      "minimums beside what is admitted",
      {
        admit: { experiences: ["a"], kinds: ["test"], settings: ["class"] },
        sufficiency: { experiences: 2, kinds: 2, settings: 2, pieces: 2 },
      },
      [
        warning("minimum-out-of-reach", "/sufficiency/experiences", {
          minimum: "experiences",
          need: 2,
          most: 1,
        }),
        ...["settings", "kinds"].map((minimum) =>
          warning("minimum-out-of-reach", `/sufficiency/${minimum}`, { minimum, need: 2, most: 1 }),
        ),
      ],
    ],
    [
      "what an exception leaves as it is, not again",
      {
        window: { recent: 1 },
        sufficiency: { pieces: 2 },
        exceptions: [{ when: {}, use: { score: { method: "highest" } } }],
      },
      [
        warning("minimum-out-of-reach", "/sufficiency/pieces", {
          minimum: "pieces",
          need: 2,
          most: 1,
        }),
      ],
    ],
    [
      "numbers at the ends of their scale",
      {
        missing: { as: "value", value: 1 },
        read: { met: { met: 5, not: 1 } },
        exceptions: [
          {
            when: { scale: ["three"] },
            use: { missing: { as: "value", value: 0 }, read: { met: { met: 3, not: 0 } } },
          },
        ],
      },
      [offScale("/read/met/met", 5, "three")],
    ],
    [
      "numbers beside their scale",
      {
        attempts: { count: "last", retakeCap: "goal", late: { cap: 4 } },
        read: { met: { met: 3, not: 0 } },
      },
      [offScale("/attempts/late/cap", 4, "three"), offScale("/read/met/not", 0, "five")],
    ],
    ["a band", when({ band: ["6-8"] }), []],
    [
      "a band of several that is there",
      when({ band: ["6-8", "K"] }),
      [warning("exception-for-nothing", "/exceptions/0/when/band/1", { what: "band", id: "K" })],
    ],
    [
      "no band that is there",
      when({ band: ["K"] }),
      [
        warning("exception-for-nothing", "/exceptions/0/when/band/0", { what: "band", id: "K" }),
        never(),
      ],
    ],
    ["a learner of whom nothing is known", when({ learner: ["anybody"] }), []],
    ["an outcome with competencies", when({ outcome: ["team"] }), []],
    ["a domain, for the competencies in it", when({ outcome: ["together"] }), []],
    [
      "an outcome without leveled competencies, by its roll-up",
      when({ outcome: ["care"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    ["competencies alone, of an outcome", when({ node: ["competency"], outcome: ["team"] }), []],
    [
      "competencies alone, with a roll-up",
      when({ node: ["competency"], outcome: ["together"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    [
      "competencies and outcomes",
      when({ node: ["competency", "outcome"], competency: ["share"] }),
      [],
    ],
    [
      "outcomes alone, by a competency",
      when({ node: ["outcome"], competency: ["share"] }),
      [never()],
    ],
    [
      "a roll-up of a competency's",
      when({ competency: ["share"] }, { rollUp: { rule: "mean" } }),
      [],
    ],
    ["a competency on its other scale", when({ competency: ["share"], scale: ["three"] }), []],
    [
      "a competency on no scale of its",
      when({ competency: ["decide"], scale: ["three"] }),
      [never()],
    ],
    [
      "one that a later one always replaces, and for which learners, bands and places",
      {
        exceptions: [
          { when: { learner: ["a"], node: ["competency"] }, use: { window: { recent: 1 } } },
          { when: { learner: ["a", "b"] }, use: { window: { recent: 1 } } },
          { when: { learner: ["b", "c"] }, use: { window: { recent: 2 } } },
        ],
      },
      [warning("exception-always-replaced", "/exceptions/0", { position: 0, by: 1 })],
    ],
    [
      "one of which a later one replaces a section, and not the other",
      {
        exceptions: [
          { when: { competency: ["share"] }, use: { window: { recent: 1 }, admit: {} } },
          { when: { competency: ["share"] }, use: { window: { recent: 2 } } },
        ],
      },
      [],
    ],
    [
      "one that is for more than a later one",
      {
        exceptions: [
          { when: {}, use: { window: { recent: 1 } } },
          { when: { competency: ["share"] }, use: { window: { recent: 2 } } },
        ],
      },
      [],
    ],
    [
      "cuts at the ends of the range of scores",
      { level: { cuts: [1, 2, 3, 5] }, exceptions: midpointsOnThree },
      [],
    ],
    [
      "cuts for a share, against shares",
      {
        score: { method: "first-attempt-credit" },
        level: { cuts: [0, 0.5, 0.75, 1] },
        exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: [0.5, 1.5] } } }],
      },
      [
        warning("cut-outside-domain", "/exceptions/0/use/level/cuts", {
          cut: 1.5,
          least: 0,
          most: 1,
        }),
        warning("level-out-of-reach", "/exceptions/0/use/level/cuts", {
          level: "yes",
          scale: "three",
        }),
      ],
    ],
    [
      "cuts for what is met, against 0 and 1",
      {
        score: { method: "streak" },
        level: { cuts: [0.5, 1.25, 1.5, 2] },
        exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: [0.5, 1] } } }],
      },
      [
        ...[1.25, 1.5, 2].map((cut) =>
          warning("cut-outside-domain", "/level/cuts", { cut, least: 0, most: 1 }),
        ),
        ...["3", "4", "5"].map((level) =>
          warning("level-out-of-reach", "/level/cuts", { level, scale: "five" }),
        ),
      ],
    ],
    [
      "cuts for a score that may be anywhere",
      {
        score: { method: "linear-trend", parameters: { clip: "none" } },
        level: { cuts: [-1, 2, 3, 9] },
        exceptions: midpointsOnThree,
      },
      [],
    ],
    [
      "a target that is a level of one scale alone",
      { score: { method: "n-times", parameters: { times: 2, target: 4 } } },
      [warning("target-is-no-level", "/score/parameters/target", { target: 4, scale: "three" })],
    ],
    [
      "a target that is the goal",
      { score: { method: "n-times", parameters: { times: 2, target: "goal" } } },
      [],
    ],
    [
      "cuts for a scale that an exception has for some learners alone",
      {
        level: { cuts: [1, 2, 3, 6] },
        exceptions: [
          ...midpointsOnThree,
          { when: { scale: ["five"], learner: ["mina"] }, use: { level: { cuts: "values" } } },
        ],
      },
      [
        warning("cut-outside-domain", "/level/cuts", { cut: 6, least: 1, most: 5 }),
        warning("level-out-of-reach", "/level/cuts", { level: "5", scale: "five" }),
      ],
    ],
    [
      "a method of an exception with the policy's cuts, where the policy writes them",
      {
        level: { cuts: [1.5, 2.5] },
        exceptions: [
          { when: { scale: ["five"] }, use: { level: { cuts: [1.5, 2.5, 3.5, 4.5] } } },
          { when: { scale: ["three"] }, use: { score: { method: "first-attempt-credit" } } },
        ],
      },
      [
        ...[1.5, 2.5].map((cut) =>
          warning("cut-outside-domain", "/level/cuts", { cut, least: 0, most: 1 }),
        ),
        ...["part", "yes"].map((level) =>
          warning("level-out-of-reach", "/level/cuts", { level, scale: "three" }),
        ),
      ],
    ],
  ])("%s", (_, sections, expected) => {
    expect(told(sections)).toEqual(expected);
  });

  it("and how many levels or statuses missing work changes, if the policy runs", () => {
    const evidence = log(ratings({ value: { kind: "status", status: "missing" } }));
    const around = { evidence, asOf: "2026-12-31" } as const;
    const changes = (sections: Partial<Policy>) =>
      checkPolicy(policy(sections), framework, around).flatMap(({ code, path, data }) =>
        code === "missing-changes-levels" ? [[pointer(path), data]] : [],
      );
    const lowest = { missing: { as: "lowest" } } as const;
    // The lowest level, or too little of it, instead of no evidence.
    expect(changes(lowest)).toEqual([["/missing", { changed: 1, learners: 1 }]]);
    expect(changes({ ...lowest, sufficiency: { pieces: 2 } })).toEqual([
      ["/missing", { changed: 1, learners: 1 }],
    ]);
    expect(
      changes({ ...lowest, sufficiency: { pieces: 2 }, admit: { roles: ["educator", "self"] } }),
    ).toEqual([["/missing", { changed: 1, learners: 1 }]]);
    expect(changes({ ...lowest, sufficiency: { pieces: 2 }, level: { cuts: [1, 2] } })).toEqual([]);
    expect(
      changes({
        exceptions: [
          { when: { competency: ["decide"] }, use: { sufficiency: { pieces: 2 } } },
          { when: { competency: ["share"] }, use: { ...lowest, attempts: { count: "all" } } },
        ],
      }),
    ).toEqual([["/exceptions/1/use/missing", { changed: 1, learners: 1 }]]);
  });
});
