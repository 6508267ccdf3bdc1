import { describe, expect, it } from "vitest";
import { deepFreeze } from "@whole-learner/testkit";
import { promise } from "../../test/fixtures/promise.ts";
import { edit } from "../edit/edit.ts";
import type { Recipe } from "../edit/recipe.ts";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { Judgement } from "../evidence/judgement.ts";
import type { Entry, Log } from "../evidence/log.ts";
import type { Rating } from "../evidence/rating.ts";
import type { Competency } from "../framework/competency.ts";
import type { Framework } from "../framework/framework.ts";
import type { Scale } from "../framework/scale.ts";
import { migrationSentences } from "../language/en/migrate.ts";
import { say } from "../issue/problem.ts";
import { type LogMigration, migrateLog } from "./migrate-log.ts";
import type { MigrationReason, RecordFate } from "./report.ts";

const audit = { by: "Ines Vega", at: "2026-03-02T09:00:00.000Z", why: "" };
const edited = (...recipes: readonly Recipe[]): Framework =>
  recipes.reduce((framework, recipe) => {
    const result = edit(framework, recipe, audit);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value.framework;
  }, promise);

const rating = (fields: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id: "r",
  happened: "2026-01-10",
  learner: "ana",
  target: "presents",
  value: { kind: "level", level: "3" },
  ...fields,
});
const judgement = (fields: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id: "j",
  happened: "2026-01-10",
  learner: "ana",
  target: "presents",
  value: { kind: "level", level: "3", band: "3-5" },
  by: { role: "educator" },
  reason: "Seen twice",
  ...fields,
});

const migrate = (entries: readonly Entry[], to: Framework, more: Partial<LogMigration> = {}) => {
  const log: Log = deepFreeze({
    format: "whole-learner/log@1",
    entries,
    extensions: { kept: true },
  });
  return migrateLog({ log, from: promise, to, ...more });
};
/** What became of a single entry. */
const one = (entry: Entry, to: Framework, more: Partial<LogMigration> = {}) => {
  const { log, report } = migrate([entry], to, more);
  const [record] = report.records;
  return { after: log.entries, fate: record?.fate, reasons: record?.reasons };
};

const on = "2026-06-30";
const merged = edited({ type: "merge", from: ["explains", "shares"], into: "presents", on });
const split = edited({ type: "split", id: "presents", into: ["shares", "explains"], on });
const without = (id: string): Framework => ({
  ...promise,
  competencies: promise.competencies.filter((competency) => competency.id !== id),
});
const doubled: Relevel = {
  type: "relevel",
  scale: "four",
  levels: [1, 2, 3, 4].map((step) => ({ id: `n${step}`, name: `N${step}`, value: step * 2 })),
  mapping: [1, 2, 3, 4].map((step) => ({ from: `${step}`, to: `n${step}` })),
  grain: 1,
};

describe("migrateLog", () => {
  it("gives the log back where nothing is different", () => {
    const log: Log = { format: "whole-learner/log@1", entries: [rating(), judgement()] };
    for (const to of [promise, structuredClone(promise)]) {
      const migrated = migrateLog({ log, from: promise, to });
      expect(migrated.log).toBe(log);
      expect(migrated.report).toEqual({
        records: [
          {
            what: "rating",
            path: ["entries", 0],
            id: "r",
            fate: "unaffected",
            reasons: [{ code: "unchanged", data: {} }],
          },
          {
            what: "judgement",
            path: ["entries", 1],
            id: "j",
            fate: "unaffected",
            reasons: [{ code: "unchanged", data: {} }],
          },
        ],
        counts: { unaffected: 2, carried: 0, merged: 0, split: 0, lost: 0 },
      });
    }
  });

  it("keeps what is not an entry, and reports in the order of the log", () => {
    const entries = [
      rating({ target: "shares" }),
      rating({ id: "r2" }),
      rating({ target: "gone" }),
    ];
    const { log, report } = migrate(entries, merged);
    expect(log).toEqual({
      format: "whole-learner/log@1",
      entries: [
        rating({ target: "presents", criterion: "shares" }),
        rating({ id: "r2" }),
        rating({ target: "gone" }),
      ],
      extensions: { kept: true },
    });
    expect(report.records.map(({ id, fate, path }) => [id, fate, path])).toEqual([
      ["r", "merged", ["entries", 0]],
      ["r2", "unaffected", ["entries", 1]],
      ["r", "unaffected", ["entries", 2]],
    ]);
    expect(report.counts).toEqual({ unaffected: 2, carried: 0, merged: 1, split: 0, lost: 0 });
  });

  describe("what it is about", () => {
    it("carries a rating to the successor", () => {
      const to = edited(
        { type: "add", kind: "competency", value: { id: "new", name: "N", reporting: "level" } },
        { type: "replace", id: "presents", by: "new", on },
      );
      expect(one(rating({ comment: "Good" }), to)).toEqual({
        after: [rating({ target: "new", comment: "Good" })],
        fate: "carried",
        reasons: [{ code: "target-moved", data: { from: "presents", to: "new" } }],
      });
      const about = { kind: "exempt" } as const;
      expect(one(judgement({ value: about }), to).after).toEqual([
        judgement({ target: "new", value: about }),
      ]);
    });

    it("makes ratings of what was merged rows of one rubric, by code or by id", () => {
      const intoShares = edited(
        { type: "retire", id: "opens", on },
        { type: "merge", from: ["presents", "explains"], into: "shares", on },
      );
      expect(one(rating(), intoShares)).toEqual({
        after: [rating({ target: "shares", criterion: "SP.1" })],
        fate: "merged",
        reasons: [{ code: "target-merged", data: { from: "presents", to: "shares" } }],
      });
      expect(one(rating({ target: "explains" }), intoShares).after).toEqual([
        rating({ target: "shares", criterion: "explains" }),
      ]);
      expect(one(rating({ criterion: "Voice" }), intoShares).after).toEqual([
        rating({ target: "shares", criterion: "Voice" }),
      ]);
      expect(one(judgement({ target: "explains" }), intoShares)).toMatchObject({
        after: [judgement({ target: "shares" })],
        fate: "merged",
      });
    });

    it("leaves a rating of what was split with the whole", () => {
      const reasons = [
        {
          code: "target-split",
          data: { from: "presents", to: ["shares", "explains"], carried: false },
        },
      ];
      expect(one(rating(), split)).toEqual({ after: [rating()], fate: "split", reasons });
      expect(one(judgement(), split, { split: "leave" })).toEqual({
        after: [judgement()],
        fate: "split",
        reasons,
      });
      const removed = {
        ...split,
        competencies: split.competencies.filter(({ id }) => id !== "presents"),
      };
      expect(one(rating(), removed)).toEqual({ after: [rating()], fate: "split", reasons });
    });

    it("carries it to each part where that is asked for", () => {
      expect(one(rating(), split, { split: "carry-to-each" })).toEqual({
        after: [
          rating({ id: "r/shares", target: "shares" }),
          rating({ id: "r/explains", target: "explains" }),
        ],
        fate: "split",
        reasons: [
          {
            code: "target-split",
            data: { from: "presents", to: ["shares", "explains"], carried: true },
          },
        ],
      });
      expect(one(judgement(), split, { split: "carry-to-each" }).after).toEqual([
        judgement({ id: "j/shares", target: "shares" }),
        judgement({ id: "j/explains", target: "explains" }),
      ]);
    });

    it("gives copies ids that no other entry has", () => {
      const entries = [
        rating({ id: "r/shares" }),
        rating(),
        rating({ id: "r/shares#2", target: "opens" }),
      ];
      const { log } = migrate(entries, split, { split: "carry-to-each" });
      expect(log.entries.map(({ id }) => id)).toEqual([
        "r/shares/shares",
        "r/shares/explains",
        "r/shares#3",
        "r/explains",
        "r/shares#2",
      ]);
    });

    it.each<Entry>([
      { type: "retraction", id: "x", happened: "2026-02-01", of: "r" },
      { type: "replacement", id: "x", happened: "2026-02-01", of: "r", with: rating({ id: "r2" }) },
      { type: "erasure", id: "x", happened: "2026-02-01", entries: ["r"] },
    ])("leaves an entry with the whole that another one names: $type", (entry) => {
      const { log, report } = migrate([rating(), rating({ id: "other" }), entry], split, {
        split: "carry-to-each",
      });
      expect(log.entries.map(({ id }) => id)).toEqual(["r", "other/shares", "other/explains", "x"]);
      expect(report.records[0]?.reasons).toMatchObject([{ data: { carried: false } }]);
      expect(log.entries[0]).toEqual(rating());
      expect(log.entries[3]).toEqual(entry);
    });

    it("takes the learner's erasure as no naming of an entry", () => {
      const erasure: Entry = { type: "erasure", id: "x", happened: "2026-02-01", learner: "ana" };
      const { log } = migrate([rating(), erasure], split, { split: "carry-to-each" });
      expect(log.entries).toHaveLength(3);
    });

    it("keeps a rating that has no place any more as it was", () => {
      expect(one(rating({ target: "shares" }), without("shares"))).toEqual({
        after: [rating({ target: "shares" })],
        fate: "lost",
        reasons: [{ code: "target-gone", data: { target: "shares" } }],
      });
    });

    it("leaves what was unknown before", () => {
      expect(one(rating({ target: "__proto__" }), without("shares"))).toEqual({
        after: [rating({ target: "__proto__" })],
        fate: "unaffected",
        reasons: [{ code: "unknown-before", data: { id: "__proto__" } }],
      });
    });

    it("reads what is named by code as gathering does", () => {
      expect(one(rating({ target: "SP.1" }), promise)).toEqual({
        after: [rating({ target: "SP.1" })],
        fate: "unaffected",
        reasons: [{ code: "unchanged", data: {} }],
      });
      const { code: _, ...uncoded } = promise.competencies[0] as Competency;
      const recoded = (competency: Competency, ...others: readonly Competency[]): Framework => ({
        ...promise,
        competencies: [competency, ...promise.competencies.slice(1), ...others],
      });
      const carried = {
        after: [rating()],
        fate: "carried",
        reasons: [{ code: "target-moved", data: { from: "SP.1", to: "presents" } }],
      };
      const other: Competency = { id: "new", code: "SP.1", name: "N", reporting: "level" };
      expect(one(rating({ target: "SP.1" }), recoded(uncoded))).toEqual(carried);
      expect(one(rating({ target: "SP.1" }), recoded(uncoded, other))).toEqual(carried);
      // What is gone is not taken for what has its code, or its id as a code, by now.
      const gone = { ...without("presents"), competencies: [other] };
      expect(one(rating({ target: "SP.1" }), gone)).toMatchObject({
        after: [rating()],
        fate: "lost",
        reasons: [{ code: "target-gone", data: { target: "presents" } }],
      });
      const named = { ...gone, competencies: [other, { ...other, id: "x", code: "presents" }] };
      expect(one(rating({ target: "SP.1" }), named)).toMatchObject({
        after: [rating({ target: "presents@1" })],
        fate: "lost",
      });
      expect(one(rating(), named)).toMatchObject({ after: [rating({ target: "presents@1" })] });
      const outcome = {
        ...gone,
        outcomes: [{ id: "presents", name: "P", part: "academic" as const }],
      };
      expect(one(judgement(), outcome)).toMatchObject({
        after: [judgement({ target: "presents@1" })],
        fate: "lost",
      });
      expect(one(rating({ target: "SP.1" }), merged).fate).toBe("unaffected");
      expect(one(rating({ target: "SP.1" }), split, { split: "carry-to-each" })).toMatchObject({
        after: [{ target: "shares" }, { target: "explains" }],
      });
      expect(one(rating({ target: "SP.1" }), split).after).toEqual([rating({ target: "SP.1" })]);
    });

    it("knows an outcome by a code that only one has", () => {
      const coded = (code: string, ...more: readonly string[]): Framework => ({
        ...promise,
        outcomes: promise.outcomes.map((outcome) =>
          outcome.id === "team" || more.includes(outcome.id) ? { ...outcome, code } : outcome,
        ),
      });
      const migrated = (from: Framework) =>
        migrateLog({
          log: { format: "whole-learner/log@1", entries: [judgement({ target: "T" })] },
          from,
          to: promise,
        });
      expect(migrated(coded("T")).log.entries).toEqual([judgement({ target: "team" })]);
      expect(migrated(coded("T", "speak")).report.records[0]?.reasons).toEqual([
        { code: "unknown-before", data: { id: "T" } },
      ]);
    });

    it("carries ratings of indicators", () => {
      const to = edited({ type: "replace", id: "slides", by: "why", on });
      expect(one(rating({ target: "slides" }), to)).toMatchObject({
        after: [{ target: "why", criterion: "slides" }],
        fate: "merged",
      });
    });
  });

  describe("levels", () => {
    const to = edited(doubled);
    const levels = [doubled];

    it.each<[string, Partial<Rating>, Partial<Rating>, RecordFate, readonly MigrationReason[]]>([
      [
        "a level",
        {},
        { value: { kind: "level", level: "n3" } },
        "carried",
        [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
      ],
      [
        "a level of an indicator",
        { target: "slides" },
        { target: "slides", value: { kind: "level", level: "n3" } },
        "carried",
        [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
      ],
      [
        "a level on a scale that the rating names",
        { target: "drafts", scale: "four" },
        { target: "drafts", scale: "four", value: { kind: "level", level: "n3" } },
        "carried",
        [{ code: "level-moved", data: { scale: "four", from: "3", to: "n3" } }],
      ],
      [
        "a level of another scale",
        { target: "drafts" },
        { target: "drafts" },
        "unaffected",
        [{ code: "unchanged", data: {} }],
      ],
      [
        "a level that was unknown before",
        { value: { kind: "level", level: "9" } },
        { value: { kind: "level", level: "9" } },
        "unaffected",
        [{ code: "unknown-before", data: { id: "9" } }],
      ],
      [
        "a level on a scale that was unknown before",
        { scale: "gone" },
        { scale: "gone" },
        "unaffected",
        [{ code: "unchanged", data: {} }],
      ],
      [
        "a number",
        { value: { kind: "number", number: 3 } },
        { value: { kind: "number", number: 6 } },
        "carried",
        [{ code: "number-moved", data: { scale: "four", from: 3, to: 6 } }],
      ],
      [
        "a number between levels",
        { value: { kind: "number", number: 2.5 } },
        { value: { kind: "number", number: 5 } },
        "carried",
        [{ code: "number-moved", data: { scale: "four", from: 2.5, to: 5 } }],
      ],
      [
        "a number off the new grain",
        { value: { kind: "number", number: 2.25 } },
        { value: { kind: "number", number: 2.25 }, scale: "four@1" },
        "lost",
        [{ code: "number-gone", data: { scale: "four", number: 2.25 } }],
      ],
      [
        "points",
        { value: { kind: "points", points: 3, of: 4 } },
        { value: { kind: "points", points: 3, of: 4 } },
        "unaffected",
        [{ code: "unchanged", data: {} }],
      ],
    ])("carries %s", (_, before, after, fate, reasons) => {
      expect(one(rating(before), to, { levels })).toEqual({
        after: [rating(after)],
        fate,
        reasons,
      });
    });

    it("does not guess what no mapping says", () => {
      expect(one(rating(), to)).toEqual({
        after: [rating()],
        fate: "lost",
        reasons: [{ code: "level-gone", data: { scale: "four", level: "3" } }],
      });
    });

    it("carries levels that became one", () => {
      const recipe: Relevel = {
        type: "relevel",
        scale: "four",
        levels: [1, 2, 4].map((step) => ({ id: `${step}`, name: `${step}`, value: step })),
        mapping: [{ from: "3", to: "2" }],
      };
      expect(one(rating(), edited(recipe), { levels: [recipe] })).toEqual({
        after: [rating({ value: { kind: "level", level: "2" } })],
        fate: "merged",
        reasons: [{ code: "level-merged", data: { scale: "four", from: "3", to: "2" } }],
      });
      expect(
        one(rating({ value: { kind: "level", level: "2" } }), edited(recipe), { levels: [recipe] })
          .fate,
      ).toBe("unaffected");
    });

    it("names the scale where what it is about is rated on another by now", () => {
      const other: Framework = {
        ...promise,
        competencies: promise.competencies.map((competency) =>
          competency.id === "presents" ? { ...competency, scale: "three" } : competency,
        ),
      };
      expect(one(rating(), other)).toEqual({
        after: [rating({ scale: "four" })],
        fate: "carried",
        reasons: [{ code: "scale-named", data: { scale: "four" } }],
      });
      expect(one(rating({ value: { kind: "number", number: 2.5 } }), other).after).toEqual([
        rating({ value: { kind: "number", number: 2.5 }, scale: "four" }),
      ]);
      expect(one(rating({ scale: "three" }), other)).toMatchObject({
        after: [rating({ scale: "three" })],
        fate: "unaffected",
      });
      expect(one(rating({ value: { kind: "met", met: true } }), other).fate).toBe("unaffected");
    });

    it("renames a scale that a rating names", () => {
      const moved: Framework = {
        ...promise,
        scales: promise.scales.map((scale) => ({ ...scale, id: `new-${scale.id}` })),
        competencies: promise.competencies.map(({ scale, ...competency }) => competency),
        progressions: [],
      };
      const mappings = promise.scales.map(({ id }) => ({
        scale: id,
        toScale: `new-${id}`,
        mapping: [],
      }));
      const level = { code: "level-moved", data: { scale: "three", from: "3", to: "3" } };
      expect(one(rating({ scale: "three" }), moved, { levels: mappings })).toEqual({
        after: [rating({ scale: "new-three" })],
        fate: "carried",
        reasons: [level, { code: "scale-named", data: { scale: "new-three" } }],
      });
      expect(
        one(rating({ scale: "three", value: { kind: "number", number: 2 } }), moved, {
          levels: mappings,
        }),
      ).toMatchObject({ after: [{ scale: "new-three", value: { number: 2 } }], fate: "carried" });
      expect(one(rating(), moved, { levels: mappings })).toMatchObject({
        after: [rating()],
        fate: "carried",
      });
    });

    it("carries the level of a judgement, on an outcome by the framework's first scale", () => {
      const value = { kind: "level", level: "n3", band: "3-5" } as const;
      expect(one(judgement(), to, { levels })).toMatchObject({
        after: [judgement({ value })],
        fate: "carried",
      });
      expect(one(judgement({ target: "team" }), to, { levels })).toMatchObject({
        after: [judgement({ target: "team", value })],
        fate: "carried",
      });
      expect(one(judgement({ value: { kind: "no-level" } }), to, { levels }).fate).toBe(
        "unaffected",
      );
      expect(one(judgement(), to)).toMatchObject({
        fate: "lost",
        reasons: [{ code: "level-gone" }],
      });
    });

    it("loses the level of a judgement where it would be read on another scale", () => {
      const to = edited(
        {
          type: "add",
          kind: "competency",
          value: { id: "new", name: "N", reporting: "level", scale: "three" },
        },
        { type: "replace", id: "presents", by: "new", on },
      );
      expect(one(judgement(), to)).toEqual({
        after: [judgement()],
        fate: "lost",
        reasons: [
          { code: "target-moved", data: { from: "presents", to: "new" } },
          { code: "scale-differs", data: { scale: "four", now: "three" } },
        ],
      });
      expect(one(rating(), to)).toMatchObject({
        after: [rating({ target: "new", scale: "four" })],
        fate: "carried",
      });
    });

    it("carries to those parts of a split that can take the level", () => {
      const parts = edited(
        {
          type: "add",
          kind: "competency",
          value: { id: "new", name: "N", reporting: "level", scale: "three" },
        },
        { type: "split", id: "presents", into: ["new", "explains"], on },
      );
      expect(one(judgement(), parts, { split: "carry-to-each" })).toEqual({
        after: [judgement({ target: "explains" })],
        fate: "split",
        reasons: [
          {
            code: "target-split",
            data: { from: "presents", to: ["new", "explains"], carried: true },
          },
          { code: "scale-differs", data: { scale: "four", now: "three" } },
        ],
      });
      const none = edited(
        ...(["n1", "n2"] as const).map(
          (id): Recipe => ({
            type: "add",
            kind: "competency",
            value: { id, name: id, reporting: "level", scale: "three" },
          }),
        ),
        { type: "split", id: "presents", into: ["n1", "n2"], on },
      );
      expect(one(judgement(), none, { split: "carry-to-each" })).toMatchObject({
        after: [judgement()],
        fate: "lost",
        reasons: [{ code: "target-split", data: { carried: false } }, {}, {}],
      });
    });

    it("keeps what is lost apart from what its level would mean now", () => {
      const swapped: Relevel = {
        type: "relevel",
        scale: "four",
        levels: [1, 2, 3, 4].map((step) => ({ id: `${step}`, name: `${step}`, value: step })),
        mapping: [
          { from: "3", to: "4" },
          { from: "4", to: "3" },
        ],
      };
      const to = { ...edited(swapped), gradeBands: [] };
      const more = { levels: [swapped] };
      expect(one(rating({ band: "3-5" }), to, more)).toEqual({
        after: [rating({ band: "3-5", scale: "four@1" })],
        fate: "lost",
        reasons: [{ code: "band-gone", data: { band: "3-5" } }],
      });
      const two = rating({ band: "3-5", value: { kind: "level", level: "2" } });
      expect(one(two, to, more).after).toEqual([two]);
      const unknown = rating({ band: "3-5", value: { kind: "level", level: "9" } });
      expect(one(unknown, to, more).after).toEqual([unknown]);
      const named = rating({ band: "3-5", scale: "four", target: "drafts" });
      expect(one(named, to, more).after).toEqual([{ ...named, scale: "four@1" }]);
      const elsewhere = rating({ band: "3-5", scale: "none" });
      expect(one(elsewhere, to, more).after).toEqual([elsewhere]);
      const points = rating({ band: "3-5", value: { kind: "points", points: 1, of: 2 } });
      expect(one(points, to, more).after).toEqual([points]);
      const number = rating({ band: "3-5", value: { kind: "number", number: 3 } });
      expect(one(number, to, more).after).toEqual([{ ...number, scale: "four@1" }]);
      const low = rating({ band: "3-5", value: { kind: "number", number: 1 } });
      expect(one(low, to, more).after).toEqual([low]);
      expect(one(judgement(), to, more).after).toEqual([
        judgement({ value: { kind: "level", level: "four@1/3", band: "3-5" } }),
      ]);
      const taken = { ...to, scales: [...to.scales, { ...(to.scales[1] as Scale), id: "four@1" }] };
      expect(one(rating({ band: "3-5" }), taken, more).after).toEqual([
        rating({ band: "3-5", scale: "four@1#2" }),
      ]);
    });

    it("keeps a level apart from one with its id on another scale", () => {
      const other: Framework = {
        ...promise,
        gradeBands: [],
        competencies: promise.competencies.map((competency) =>
          competency.id === "presents" ? { ...competency, scale: "three" } : competency,
        ),
      };
      expect(one(judgement({ value: { kind: "level", level: "3" } }), other)).toEqual({
        after: [judgement({ value: { kind: "level", level: "four@1/3" } })],
        fate: "lost",
        reasons: [{ code: "scale-differs", data: { scale: "four", now: "three" } }],
      });
      const four = judgement({ value: { kind: "level", level: "4" } });
      expect(one(four, other).after).toEqual([four]);
      const number = rating({ band: "3-5", value: { kind: "number", number: 2 } });
      expect(one(number, other).after).toEqual([{ ...number, scale: "four@1" }]);
      const exempt = judgement({ target: "none", value: { kind: "exempt" } });
      expect(one(exempt, other).after).toEqual([exempt]);
    });

    it("carries the level of what stays with the whole", () => {
      const both = edited(doubled, {
        type: "split",
        id: "presents",
        into: ["shares", "explains"],
        on,
      });
      expect(one(rating(), both, { levels })).toMatchObject({
        after: [rating({ value: { kind: "level", level: "n3" } })],
        fate: "split",
      });
      expect(one(rating(), both)).toMatchObject({ after: [rating()], fate: "lost" });
    });
  });

  describe("grade bands", () => {
    const to = { ...promise, gradeBands: promise.gradeBands.slice(1) };
    const reasons = [{ code: "band-gone", data: { band: "3-5" } }];

    it("loses what was seen in a band that is gone", () => {
      expect(one(rating({ band: "3-5" }), to)).toEqual({
        after: [rating({ band: "3-5" })],
        fate: "lost",
        reasons,
      });
      expect(one(judgement(), to)).toEqual({ after: [judgement()], fate: "lost", reasons });
      const demonstration: Entry = {
        type: "demonstration",
        id: "d",
        happened: "2026-01-10",
        learners: ["ana"],
        band: "3-5",
      };
      expect(one(demonstration, to)).toEqual({ after: [demonstration], fate: "lost", reasons });
      expect(one({ ...demonstration, band: "6-8" }, to).fate).toBe("unaffected");
      expect(one(rating({ band: "6-8" }), to).fate).toBe("unaffected");
      expect(one(rating({ band: "unknown" }), to).fate).toBe("unaffected");
    });

    it("tells every reason", () => {
      const none = { ...without("shares"), gradeBands: [] };
      expect(one(rating({ target: "shares", band: "3-5" }), none).reasons).toEqual([
        { code: "target-gone", data: { target: "shares" } },
        ...reasons,
      ]);
    });
  });

  it("carries what a replacement puts in an entry's place", () => {
    const replacement: Entry = {
      type: "replacement",
      id: "x",
      happened: "2026-02-01",
      of: "r",
      with: rating({ id: "r2", target: "shares" }),
      reason: "Wrong column",
    };
    expect(one(replacement, merged)).toEqual({
      after: [
        { ...replacement, with: rating({ id: "r2", target: "presents", criterion: "shares" }) },
      ],
      fate: "merged",
      reasons: [{ code: "target-merged", data: { from: "shares", to: "presents" } }],
    });
    expect(one({ ...replacement, with: rating({ id: "r2" }) }, merged).fate).toBe("unaffected");
    expect(one({ ...replacement, with: judgement({ target: "shares" }) }, merged)).toMatchObject({
      after: [{ with: { target: "presents" } }],
    });
  });

  it.each<Entry>([
    { type: "retraction", id: "x", happened: "2026-02-01", of: "r" },
    { type: "consent", id: "x", happened: "2026-02-01", learner: "ana", given: false },
    { type: "erasure", id: "x", happened: "2026-02-01", learner: "ana" },
  ])("leaves $type as it is", (entry) => {
    expect(one(entry, without("presents"))).toEqual({
      after: [entry],
      fate: "unaffected",
      reasons: [{ code: "unchanged", data: {} }],
    });
  });

  it("says its reasons in words", () => {
    const { reasons } = one(rating(), split);
    expect(reasons?.map((reason) => say(reason, migrationSentences))).toEqual([
      '"presents" was split into "shares", "explains"; it is left with the whole.',
    ]);
  });
});
