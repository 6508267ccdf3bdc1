import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import type { Policy } from "../policy/policy.ts";
import { issuesByColumns } from "./by-columns.ts";
import type { EvidenceColumns, GroupedColumns } from "./evidence-columns.ts";
import { groupColumns } from "./group-columns.ts";

const terms = { codes: Uint8Array.of(0), names: ["a"] } as const;
const whole = {
  learner: Uint32Array.of(0),
  competency: Uint32Array.of(0),
  levels: Uint8Array.of(0),
  times: Float64Array.of(0),
  kinds: terms,
  settings: terms,
  experiences: terms,
  roles: terms,
  verified: Uint8Array.of(1),
} satisfies EvidenceColumns;

const without = (column: string): GroupedColumns =>
  groupColumns(
    Object.fromEntries(
      Object.entries(whole).filter(([name]) => name !== column),
    ) as unknown as EvidenceColumns,
  );

const issuesOf = (sections: Partial<Policy>, grouped: GroupedColumns) =>
  issuesByColumns(
    compile({
      format: "whole-learner/policy@1",
      id: "ours",
      version: "1",
      score: { method: "mean" },
      ...sections,
    } as Policy),
    grouped,
  );

const issue = (section: string, what: string) => ({
  code: "not-by-columns",
  severity: "error",
  path: [section],
  data: { section, what },
});

type Section = "admit" | "weigh" | "sufficiency" | "window";

describe("a policy that asks what a column tells", () => {
  it.each<[Section, object, string]>([
    ["admit", { kinds: ["a"] }, "kinds"],
    ["admit", { settings: ["a"] }, "settings"],
    ["admit", { experiences: ["a"] }, "experiences"],
    ["admit", { verified: true }, "verified"],
    ["admit", { from: "2026-01-01" }, "times"],
    ["admit", { until: "2026-01-01" }, "times"],
    ["admit", { from: "2026-01-01", until: "2026-02-01" }, "times"],
    ["weigh", { kinds: { a: 2 } }, "kinds"],
    ["weigh", { settings: { a: 2 } }, "settings"],
    ["weigh", { experiences: { a: 2 } }, "experiences"],
    ["weigh", { halfLifeDays: 30 }, "times"],
    ["sufficiency", { experiences: 1 }, "experiences"],
    ["sufficiency", { settings: 1 }, "settings"],
    ["sufficiency", { kinds: 1 }, "kinds"],
    ["sufficiency", { verified: 1 }, "verified"],
    ["sufficiency", { newestWithin: { days: 1 } }, "times"],
    ["window", { since: "2026-01-01" }, "times"],
    ["window", { lastDays: 9 }, "times"],
    ["window", { schoolYearFrom: "08-01" }, "times"],
  ])("%s %j is refused without %s, and without it alone", (section, asked, column) => {
    const all = ["kinds", "settings", "experiences", "roles", "verified", "times"];
    for (const missing of [...all, "none"])
      expect([missing, issuesOf({ [section]: asked }, without(missing))]).toEqual([
        missing,
        missing === column ? [issue(section, `it needs the column "${column}"`)] : [],
      ]);
  });
  it("is refused for each column that is missing, in the order of the sections", () => {
    const bare = { kinds: undefined, settings: undefined, times: undefined };
    const { kinds: _k, settings: _s, times: _t, ...rest } = without("none");
    const sections = {
      sufficiency: { kinds: 1 },
      window: { lastDays: 9 },
      admit: { settings: ["a"], kinds: ["a"] },
    } as const;
    expect(issuesOf(sections, { ...rest, ...bare } as unknown as GroupedColumns)).toEqual([
      issue("admit", 'it needs the column "kinds"'),
      issue("admit", 'it needs the column "settings"'),
      issue("window", 'it needs the column "times"'),
      issue("sufficiency", 'it needs the column "kinds"'),
    ]);
  });
});

describe("a policy that asks what columns cannot tell", () => {
  const moving = "earlier levels under a window or weights that move";
  const high = { hold: { rule: "high-water" } } as const;
  it.each<[string, Partial<Policy>, ReturnType<typeof issue>[]]>([
    ["nothing of the kind", {}, []],
    ["verification that is not asked for", { admit: { verified: false } }, []],
    ["covering that is not asked for", { admit: { covering: false } }, []],
    [
      "covering",
      { admit: { covering: true } },
      [issue("admit", "evidence of what covers a competency")],
    ],
    ["bands", { admit: { bands: ["3-5"] } }, [issue("admit", "grade bands")]],
    ["a baseline", { window: { baseline: "exclude" } as never }, [issue("window", "a baseline")]],
    [
      "retakes",
      { attempts: { count: "all", retakeCap: 3 } as never },
      [issue("attempts", "attempts of a task")],
    ],
    [
      "late work",
      { attempts: { count: "all", late: { factor: 0.5 } } as never },
      [issue("attempts", "attempts of a task")],
    ],
    [
      "ratings of one item",
      { score: { method: "item-response", parameters: { steps: [-1, 1] } } },
      [],
    ],
    [
      "ratings of several indicators, each an item",
      {
        score: {
          method: "item-response",
          parameters: { indicators: ["a", "b"], steps: [-1, 1, -1, 1] },
        },
      },
      [issue("score", "the indicator of each rating")],
    ],
    ["the full time", { order: { by: ["happened"], resolution: "full" } as never }, []],
    ["the order alone", { order: { by: ["happened"] } as never }, []],
    [
      "the day alone",
      { order: { by: ["happened"], resolution: "day" } as never },
      [issue("order", "times cut to the second, minute or day")],
    ],
    ["an earlier level", high, []],
    ["an earlier level since a day", { ...high, window: { since: "2026-01-01" } }, []],
    ["an earlier level by weights of kinds", { ...high, weigh: { kinds: { a: 2 } } }, []],
    ["an earlier level, last days", { ...high, window: { lastDays: 9 } }, [issue("hold", moving)]],
    [
      "an earlier level, not the lowest",
      { ...high, window: { dropLowest: 1 } },
      [issue("hold", moving)],
    ],
    ["an earlier level, the best", { ...high, window: { best: 2 } }, [issue("hold", moving)]],
    ["an earlier level, the newest", { ...high, window: { recent: 2 } }, [issue("hold", moving)]],
    ["an earlier level by age", { ...high, weigh: { halfLifeDays: 30 } }, [issue("hold", moving)]],
    ["the newest alone", { window: { recent: 2 } }, []],
    [
      "an earlier level that expires",
      { hold: { rule: "high-water", expires: { days: 3 } }, window: { best: 2 } } as never,
      [issue("hold", moving), issue("hold", "levels that expire")],
    ],
  ])("is told: %s", (_, sections, expected) => {
    expect(issuesOf(sections, without("none"))).toEqual(expected);
  });
});
