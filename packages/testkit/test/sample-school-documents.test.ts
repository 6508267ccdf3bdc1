import {
  checkCalendar,
  checkFramework,
  checkLog,
  checkRoster,
  indexFramework,
  isUuid,
  progressionsOf,
  safeParseCalendar,
  safeParseExperiences,
  safeParseFramework,
  safeParseLog,
  safeParseRoster,
} from "@whole-learner/core";
import { checkPolicy, safeParsePolicy } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { sampleSchool, sampleSchoolFiles } from "../src/sample-school/index.ts";
import { deepFreeze } from "../src/freeze/deep-freeze.ts";

const { framework, calendar, experiences, log, roster, policies } = sampleSchool();
const files = sampleSchoolFiles();
const read = (path: string): unknown => deepFreeze(JSON.parse(files.get(path) ?? "null"));

describe("framework.json", () => {
  it("is read as it is, with nothing to remark", () => {
    expect(safeParseFramework(read("framework.json"))).toEqual({
      ok: true,
      value: framework,
      issues: [],
    });
  });

  it("has nothing wrong with it", () => {
    expect(checkFramework(framework)).toEqual([]);
  });

  it("has readable ids under a UUID", () => {
    expect(isUuid(framework.id)).toBe(true);
    for (const { id, code } of [...framework.outcomes, ...framework.competencies])
      expect(id).toBe(code);
  });

  it("has three domains, nine outcomes, twenty-one competencies and both families of progression", () => {
    const { domains, outcomes, competencies, progressions, scales, portrait } = framework;
    expect([domains.length, outcomes.length, competencies.length]).toEqual([3, 9, 21]);
    expect(portrait?.outcomes).toEqual(["STEER", "CARE", "MEAN", "TEAM", "INV", "GOOD"]);
    expect(progressions.map(({ family }) => family).sort()).toEqual([
      "continuum",
      ...Array.from({ length: 21 }, () => "within-band"),
    ]);
    expect(
      scales.map(({ id, levels, goal, grain }) => [
        id,
        levels.map(({ value }) => value),
        goal,
        grain,
      ]),
    ).toEqual([
      ["lantern", [1, 2, 3, 4, 5], "adapting", 0.5],
      ["quantities-continuum", [1, 2, 3, 4, 5, 6, 7, 8], "step-8", 0.5],
    ]);
    expect(scales[0]?.levels.map(({ id }) => id)).toEqual([
      "exploring",
      "practicing",
      "applying",
      "adapting",
      "contributing",
    ]);
    expect(scales[0]?.states).toHaveLength(6);
  });

  it("fills every cell, and expects the same of every band but of what is told in words", () => {
    const index = indexFramework(framework);
    for (const { id, reporting } of framework.competencies) {
      const [within] = progressionsOf(index, id);
      expect(within?.descriptors, id).toHaveLength(20);
      const cells = within?.descriptors.map(({ band, level }) => `${band} ${level}`);
      expect(new Set(cells).size, id).toBe(20);
      expect(
        within?.expected.map(({ band, point, level }) => `${band} ${point} ${level}`),
        id,
      ).toEqual(
        reporting === "narrative"
          ? []
          : ["K-2", "3-5", "6-8", "9-12"].flatMap((band) => [
              `${band} entering practicing`,
              `${band} middle applying`,
              `${band} end adapting`,
            ]),
      );
    }
    const [, continuum] = progressionsOf(index, "MATH.1");
    expect(continuum?.expected.map(({ band, level }) => [band, level])).toEqual([
      ["K-2", "step-2"],
      ["3-5", "step-4"],
      ["6-8", "step-6"],
      ["9-12", "step-8"],
    ]);
  });

  it("has indicators of three competencies and relations of four types, one to another school's framework", () => {
    expect(framework.indicators).toHaveLength(24);
    for (const { statement } of framework.indicators) {
      expect(statement).toMatchObject({ en: { reviewed: true }, es: { reviewed: false } });
      expect(JSON.stringify(statement)).toMatch(/"I can .+"Puedo /u);
    }
    expect(new Set(framework.relations.map(({ type }) => type))).toEqual(
      new Set(["precedes", "related", "covers", "equivalent"]),
    );
    expect(framework.relations.filter(({ to }) => typeof to === "object")).toHaveLength(1);
  });
});

describe("calendar.json", () => {
  it("has two years of four terms with nothing wrong", () => {
    expect(checkCalendar(calendar)).toEqual([]);
    expect(calendar.years.map(({ id, terms }) => [id, terms.length])).toEqual([
      ["2024-25", 4],
      ["2025-26", 4],
    ]);
  });

  it("is read as it is", () => {
    const { ok, issues, ...rest } = safeParseCalendar(read("calendar.json"));
    expect([ok, issues, "value" in rest && rest.value]).toEqual([true, [], calendar]);
  });
});

describe("log.json", () => {
  const parsed = safeParseLog(read("log.json"));

  it("is read whole, with no remark but that three entries do not say when they were written down", () => {
    expect(parsed.ok && parsed.value.entries.length).toBe(log.entries.length);
    expect(parsed.ok && parsed.value).toEqual(log);
    // One for all three or one for each is the parser's to say.
    expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(["recorded-unknown"]));
    expect(parsed.issues.map(({ severity }) => severity)).not.toContain("error");
  });

  it("has nothing wrong with it, beside its framework, learners and experiences", () => {
    const found = checkLog(log, indexFramework(framework), {
      learners: roster.learners.map(({ id }) => id),
      experiences: experiences.experiences.map(({ id }) => id),
    });
    expect(found).toEqual([]);
  });
});

describe("roster.json and experiences.json", () => {
  it("are read as they are", () => {
    expect(safeParseRoster(read("roster.json"))).toEqual({ ok: true, value: roster, issues: [] });
    expect(safeParseExperiences(read("experiences.json"))).toEqual({
      ok: true,
      value: experiences,
      issues: [],
    });
  });

  it("have nothing wrong with them", () => {
    expect(checkRoster(roster, framework)).toEqual([]);
  });
});

describe("policies", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s is read as it is",
    (id, policy) => {
      expect(safeParsePolicy(read(`policies/${id}.json`))).toEqual({
        ok: true,
        value: policy,
        issues: [],
      });
      expect(checkPolicy(policy, framework).filter(({ severity }) => severity === "error")).toEqual(
        [],
      );
    },
  );

  it("warn of what should not be done, and only where it is done", () => {
    const warnings = policies.map((policy) => [
      policy.id,
      checkPolicy(policy, framework).map(({ code }) => code),
    ]);
    expect(warnings).toEqual([
      ["lantern-default", []],
      ["leans-to-recent", []],
      ["year-average", ["missing-as-lowest"]],
      ["shown-twice-kept", []],
      ["ever-shown", []],
      ["in-class-only", []],
      ["self-averaged-in", ["self-counted", "missing-as-lowest"]],
    ]);
  });

  it("ask of a mindset for a second voice", () => {
    const [mindsets] = policies[0]?.exceptions ?? [];
    const kinds = framework.competencies.filter(
      ({ kind, reporting }) => kind === "mindset" && reporting === "level",
    );
    expect(mindsets?.when.competency).toEqual(kinds.map(({ id }) => id));
    expect(mindsets?.use.sufficiency).toEqual({ ...policies[0]?.sufficiency, voices: 2 });
  });
});
