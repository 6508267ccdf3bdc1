import { indexFramework, type AsOf, type Log } from "@whole-learner/core";
import {
  against,
  changedSincePosted,
  convertMark,
  determine,
  type Determinations,
  expectationOf,
  parseConversion,
  type Policy,
  post,
  standing,
} from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { sampleSchool } from "../src/sample-school/index.ts";

const { framework, log, roster, policies, patterns: material } = sampleSchool();
const index = indexFramework(framework);

interface Material {
  readonly patterns: readonly { readonly number: number; readonly learner: string }[];
  readonly logs: { readonly "linear-by-maximum": Log };
}
const { patterns, logs } = material as object as Material;
const carrierOf = (number: number): string =>
  patterns.find((pattern) => pattern.number === number)?.learner ?? "";
const policyOf = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const ask = (learner: string, policy: Policy, asOf: AsOf, evidence = log): Determinations =>
  determine({ framework, evidence, policy, asOf, learners: [learner], roster });
const details = { id: "p", day: "2026-05-30", by: { role: "educator" }, framework, evidence: log };
const question = { framework, evidence: log };

describe("pattern 7: four works entered as missing in error, and corrected after the posting", () => {
  const learner = carrierOf(7);
  const policy = policyOf("year-average");
  const posting = post(ask(learner, policy, "2026-05-29"), details);
  const corrected = ask(learner, policy, "2026-06-05");
  const about = "MEAN.1";

  it("was posted as counted then", () => {
    const result = posting.results.find(({ competency }) => competency === about);
    expect(result).toMatchObject({ status: "determined", level: "practicing" });
  });

  it("is told as changed, by the corrections that did it", () => {
    const change = changedSincePosted(posting, corrected, question).find(
      (one) => one.change === "changed" && one.to.competency === about,
    );
    if (change?.change !== "changed") throw new Error("nothing changed");
    expect(change.to).toMatchObject({ status: "determined", level: "applying" });
    const [by, ...others] = change.by;
    expect(others).toEqual([]);
    if (by?.code !== "entries") throw new Error("not by entries");
    const types = new Map(log.entries.map(({ id, type }) => [id, type]));
    expect(by.data.entries.map((id) => types.get(id))).toEqual(Array(4).fill("replacement"));
  });

  it("stands as posted where its period is locked, and the corrections wait", () => {
    const locked = { ...posting, locked: [{ from: "2026-01-01", until: "2026-06-05" }] };
    const found = standing(locked, corrected, question).find(
      (one) => one.stands === "posted" && one.result.competency === about,
    );
    expect(found).toMatchObject({ because: "locked", result: { level: "practicing" } });
    expect(found?.stands === "posted" && found.pending).toHaveLength(4);
  });
});

describe("pattern 9: a transfer, whose former scale comes over by its maximum or through its goal", () => {
  const learner = carrierOf(9);
  const policy = policyOf("lantern-default");
  const throughTheGoal = ask(learner, policy, "2026-05-29");
  const byMaximum = ask(learner, policy, "2026-05-29", logs["linear-by-maximum"]);
  const conversion = parseConversion({
    format: "whole-learner/conversion@1",
    id: "percent",
    levels: { lantern: { by: "maximum", read: "score" } },
  });
  const percent = ({ competencies }: Pick<Determinations, "competencies">): unknown => {
    const items = competencies
      .filter(({ competency, scale }) => competency === "SCI.1" && scale === "lantern")
      .map((result) => ({ kind: "result" as const, id: result.competency, result }));
    const found = convertMark(conversion, { framework, items });
    return found.status === "converted" ? found.number : found;
  };

  it("converts to what each of them says, and no further", () => {
    expect(percent(throughTheGoal)).toBe(80);
    expect(percent(byMaximum)).toBeCloseTo(200 / 3, 9);
  });

  it("is posted once, and what another crosswalk would have said is told as a record that was altered", () => {
    const posting = post(throughTheGoal, { ...details, scope: { competencies: ["SCI.1"] } });
    const [change] = changedSincePosted(posting, byMaximum, {
      framework,
      evidence: logs["linear-by-maximum"],
    });
    expect(change).toMatchObject({ change: "changed", from: { score: 4 } });
    const codes = change?.change === "changed" ? change.by.map(({ code }) => code) : [];
    expect(codes).toContain("record-altered");
  });
});

describe("pattern 10: a personal expectation", () => {
  const learner = carrierOf(10);
  const determination = ask(learner, policyOf("lantern-default"), "2026-05-29").competencies.find(
    ({ competency, scale }) => competency === "MEAN.1" && scale === "lantern",
  );

  it("of level 3 in band 3-5 by June is reached", () => {
    if (determination === undefined) throw new Error("not determined");
    expect(determination).toMatchObject({ level: "applying", band: "3-5" });
    const personal = expectationOf(index, determination, { on: "2026-05-29", roster });
    expect(personal).toMatchObject({ kind: "personal", level: "applying", band: "3-5" });
    expect(against(index, personal, determination)).toEqual({ status: "reached", personal: true });
  });

  it("is known only to who asks with the roster: without it, what is expected of everyone", () => {
    if (determination === undefined) throw new Error("not determined");
    const ofAll = expectationOf(index, determination, { on: "2026-05-29" });
    expect(ofAll).toMatchObject({ kind: "band", band: "3-5", point: "end", level: "adapting" });
    expect(against(index, ofAll, determination)).toEqual({
      status: "not-yet",
      by: { unit: "levels", count: 1 },
      personal: false,
    });
    // After the agreement has ended, the learner's own band is what is asked of.
    const later = expectationOf(index, determination, { on: "2026-06-20", roster });
    expect(later).toMatchObject({ kind: "band", band: "6-8" });
    expect(against(index, later, determination)).toEqual({
      status: "not-yet",
      by: { unit: "bands", count: 1 },
      personal: false,
    });
  });
});
