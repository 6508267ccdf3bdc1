import type { Entry, Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertMark } from "../src/conversion/convert-mark.ts";
import { determine } from "../src/determine/determine.ts";
import { changedSincePosted } from "../src/posting/changed-since-posted.ts";
import { parsePosting } from "../src/posting/parse-posting.ts";
import { post } from "../src/posting/post.ts";
import { standing } from "../src/posting/standing.ts";
import { conversion, framework } from "./gradebook.ts";
import { log, policy } from "./school.ts";

const day = fc.integer({ min: 10, max: 28 }).map((nth) => `2026-02-${nth}`);
const rating: fc.Arbitrary<Omit<Rating, "id">> = fc
  .record({
    target: fc.constantFrom("share", "decide", "look"),
    learner: fc.constantFrom("mina", "noor"),
    number: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
    happened: day,
    recorded: day,
    demonstration: fc.constantFrom("d1", "d2", undefined, undefined),
    band: fc.constantFrom("3-5", "6-8", undefined),
  })
  .map(({ number, demonstration, band, ...rest }) => ({
    type: "rating" as const,
    value: { kind: "number" as const, number },
    ...rest,
    ...(demonstration === undefined ? {} : { demonstration }),
    ...(band === undefined ? {} : { band }),
  }));
const correction = fc.record({
  type: fc.constant("retraction" as const),
  of: fc.nat(11).map((at) => `e${at}`),
  happened: day,
});
const judgement = fc.record({
  type: fc.constant("judgement" as const),
  learner: fc.constantFrom("mina", "noor"),
  target: fc.constantFrom("share", "decide"),
  happened: day,
  value: fc.constantFrom(
    { kind: "level" as const, level: "applying" },
    { kind: "exempt" as const },
  ),
  by: fc.constant({ role: "educator" }),
  reason: fc.constant("Seen"),
});
const erasure = fc.record({
  type: fc.constant("erasure" as const),
  entries: fc.nat(11).map((at) => [`e${at}`]),
  happened: day,
});
const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: rating },
      { weight: 2, arbitrary: correction },
      { weight: 1, arbitrary: judgement },
      { weight: 1, arbitrary: erasure },
    ),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: `e${at}` })));
const how = fc.constantFrom(
  policy({ score: { method: "mean" } }),
  policy({ score: { method: "most-recent" }, sufficiency: { pieces: 2 } }),
  policy({ score: { method: "decaying-average" }, sufficiency: { newestWithin: { days: 7 } } }),
);

const ask = (all: readonly Entry[], policyAsked: ReturnType<typeof policy>, asOf: string) =>
  determine({
    framework,
    evidence: log(all),
    policy: policyAsked,
    asOf,
    learners: ["mina", "noor"],
  });
const given = (all: readonly Entry[], policyAsked: ReturnType<typeof policy>, asOf: string) =>
  post(ask(all, policyAsked, asOf), {
    id: "p",
    day: asOf,
    by: { role: "educator" },
    framework,
    evidence: log(all),
    attainedStays: true,
  });

describe("a posting", () => {
  it("compared with what it was made of is all unchanged, and nothing waits", () => {
    fc.assert(
      fc.property(entries, how, day, (all, policyAsked, asOf) => {
        const now = ask(all, policyAsked, asOf);
        const question = { framework, evidence: log(all) };
        const posting = given(all, policyAsked, asOf);
        for (const change of changedSincePosted(posting, now, question)) {
          expect(change.change).toBe("unchanged");
          expect(change.change === "unchanged" && change.entries).toEqual([]);
        }
        for (const one of standing(posting, now, question)) expect(one.stands).toBe("now");
      }),
      { numRuns: 400 },
    );
  });

  it("is the same after it was written and read, and converts to the same marks", () => {
    const percent = conversion({ levels: { five: { by: "maximum" } }, combine: "mean" });
    fc.assert(
      fc.property(entries, how, day, (all, policyAsked, asOf) => {
        const posting = given(all, policyAsked, asOf);
        const read = parsePosting(JSON.parse(JSON.stringify(posting)));
        expect(read).toEqual(posting);
        const [fromIt, fromNow] = [read.results, ask(all, policyAsked, asOf).competencies].map(
          (results) =>
            convertMark(percent, {
              framework,
              items: results
                .filter(({ learner }) => learner === "mina")
                .map((result) => ({ kind: "result" as const, id: result.competency, result })),
            }),
        );
        expect(fromIt).toEqual(fromNow);
      }),
      { numRuns: 300 },
    );
  });

  it("changes by nothing without a cause that is named: time goes by, or entries came", () => {
    let [asked, changed] = [0, 0];
    fc.assert(
      fc.property(entries, how, day, day, (all, policyAsked, one, other) => {
        asked++;
        const [then, later] = one < other ? [one, other] : [other, one];
        const now = ask(all, policyAsked, later);
        const changes = changedSincePosted(given(all, policyAsked, then), now, {
          framework,
          evidence: log(all),
        });
        for (const change of changes) {
          if (change.change === "unchanged") continue;
          changed++;
          expect(change.change).toBe("changed");
          const codes = change.by.map(({ code }) => code);
          expect(codes).toHaveLength(1);
          expect(["entries", "time"]).toContain(codes[0]);
        }
      }),
      { numRuns: 400 },
    );
    expect(changed / asked).toBeGreaterThan(1 / 8);
  });

  it("in which what is attained stays lets no level fall within a band, but by a person or an erasure", () => {
    const order = ["exploring", "practicing", "applying", "adapting", "contributing"];
    fc.assert(
      fc.property(entries, how, day, day, (all, policyAsked, one, other) => {
        const [then, later] = one < other ? [one, other] : [other, one];
        const question = { framework, evidence: log(all) };
        const posting = given(all, policyAsked, then);
        const erased = all.some(({ type }) => type === "erasure");
        for (const found of standing(posting, ask(all, policyAsked, later), question)) {
          if (found.stands !== "now" || found.posted === undefined || erased) continue;
          const { posted, result } = found;
          if (posted.status !== "determined" || result.status !== "determined") continue;
          if (posted.band !== result.band) continue;
          expect(order.indexOf(result.level)).toBeGreaterThanOrEqual(order.indexOf(posted.level));
        }
      }),
      { numRuns: 400 },
    );
  });
});
