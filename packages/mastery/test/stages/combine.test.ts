import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

const row = (
  criterion: string,
  number: number,
  id = "a",
): Partial<Rating> & { readonly number: number } => ({
  number,
  criterion,
  demonstration: "d",
  rater: { role: "panel", id },
});
const said = (
  id: string,
  number: number,
  role = "panel",
): Partial<Rating> & { readonly number: number } => ({
  number,
  demonstration: "d",
  rater: { role, id },
});
const rows = (section: Policy["combine"]): Partial<Policy> => ({ combine: section ?? {} });

describe("the rows of a rubric", () => {
  const two = ratings(row("Voice", 3), row("Fit", 5));
  it.each<[Policy["combine"] & object, readonly Rating[], number | string]>([
    [{ rows: "mean" }, two, 4],
    [{ rows: "lowest" }, two, 3],
    [{ rows: { rule: "all-required", target: "goal" } }, two, 3],
    [{ rows: { rule: "all-required", target: 3 } }, two, 3],
    [
      { rows: { rule: "all-required", target: "goal" } },
      ratings(row("Voice", 4), row("Fit", 5)),
      4,
    ],
    // What is above the target is worth no more than it: all rows were asked to reach it, no row to pass it.
    [{ rows: { rule: "all-required", target: 3 } }, ratings(row("Voice", 4), row("Fit", 5)), 3],
    [{ rows: { rule: "all-required", target: "goal" } }, ratings(5), 4],
    [{ rows: { rule: "all-required", target: "goal" } }, ratings(2), 2],
    [{ criteria: ["Voice", "Fit"], unratedRows: "block" }, two, 4],
    [
      { criteria: ["Voice", "Fit"], unratedRows: "block" },
      ratings(row("Voice", 3)),
      "insufficient",
    ],
    // Who rated one row, and the work as a whole, still owes the other row.
    [
      { criteria: ["Voice", "Fit"], unratedRows: "block" },
      ratings(row("Voice", 3), said("a", 3)),
      "insufficient",
    ],
    [{ criteria: ["Voice", "Fit", "Care"], unratedRows: "skip" }, two, 4],
    [{ criteria: ["Voice", "Fit", "Care"], unratedRows: "block" }, two, "insufficient"],
    // Who rates the work as a whole leaves no row out.
    [
      { criteria: ["Voice", "Fit", "Care"], unratedRows: "block" },
      ratings(said("a", 3), said("b", 4)),
      3.5,
    ],
  ])("%j", (section, entries, score) => {
    expect(scoreOf(entries, rows(section))).toBe(score);
  });
  it("that are not rated yet keep the work from being a piece, with a word", () => {
    const section = rows({ criteria: ["Voice", "Fit", "Care"], unratedRows: "block" });
    const entries = [...two, ...ratings(1, 1, 4).slice(2)];
    expect(away(two, section)).toEqual(["r1 combine unrated-rows", "r2 combine unrated-rows"]);
    expect(accountOf(two, section).turnedAway[0]?.reason.data).toEqual({ rows: ["Care"] });
    expect(share(two, section)).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "unrated-rows", data: { works: 1 } }],
    });
    // Other works count meanwhile.
    expect(scoreOf(entries, section)).toBe(4);
  });
});

describe("a row of a rubric that is pending", () => {
  const pending = (criterion: string, fields: Partial<Rating> = {}): Partial<Rating> => ({
    value: { kind: "status", status: "pending" },
    criterion,
    demonstration: "d",
    rater: { role: "panel", id: "a" },
    ...fields,
  });
  const block = rows({ unratedRows: "block" });
  it.each<[string, readonly Rating[], number | string]>([
    ["waits", ratings(row("Voice", 3), pending("Fit")), "insufficient"],
    [
      "waits, whichever was written down first",
      ratings(pending("Fit"), row("Voice", 3)),
      "insufficient",
    ],
    [
      "is waited for no more once it is rated",
      ratings(row("Voice", 3), pending("Fit"), row("Fit", 5)),
      4,
    ],
    [
      "waits for the person who owes it, whoever else rated it",
      ratings(row("Voice", 3), pending("Fit"), row("Voice", 3, "b"), row("Fit", 5, "b")),
      "insufficient",
    ],
    [
      "waits for anybody where it is not said who owes it",
      ratings(row("Voice", 3), pending("Fit", { rater: { role: "panel" } }), row("Fit", 5)),
      4,
    ],
    [
      "is of its own work only",
      ratings(row("Voice", 3), pending("Fit", { demonstration: "another" })),
      3,
    ],
    [
      "waits for nobody whose word does not count",
      ratings(row("Voice", 3), pending("Fit", { rater: { role: "self", id: "mina" } })),
      3,
    ],
    [
      "of no row waits for nothing",
      ratings(row("Voice", 3), {
        value: { kind: "status", status: "pending" },
        demonstration: "d",
        rater: { role: "panel", id: "a" },
      }),
      3,
    ],
  ])("%s", (_, entries, score) => {
    expect(scoreOf(entries, block)).toBe(score);
    // Where rows that are not rated are left out, it never waits.
    expect(scoreOf(entries)).not.toBe("insufficient");
  });
  it("is told with its row, and everything of the work is turned away once", () => {
    const entries = ratings(row("Voice", 3), pending("Fit"));
    expect(away(entries, block)).toEqual(["r2 admit pending", "r1 combine unrated-rows"]);
    expect(accountOf(entries, block).turnedAway[1]?.reason.data).toEqual({ rows: ["Fit"] });
  });
});

describe("a row of a rubric of which the learner is excused", () => {
  const says = (
    status: "excused" | "exempt" | "not-taught-yet" | "pending",
    fields: Partial<Rating> = {},
  ): Partial<Rating> => ({
    value: { kind: "status", status },
    criterion: "Fit",
    demonstration: "d",
    rater: { role: "panel", id: "a" },
    ...fields,
  });
  const listed = rows({ criteria: ["Voice", "Fit"], unratedRows: "block" });
  const block = rows({ unratedRows: "block" });
  const { criterion: _, ...wholeWork } = says("excused");
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    ["excused, is not waited for", listed, ratings(row("Voice", 3), says("excused")), 3],
    ["exempt, is not waited for", listed, ratings(row("Voice", 3), says("exempt")), 3],
    [
      "not taught yet, is not waited for",
      listed,
      ratings(row("Voice", 3), says("not-taught-yet")),
      3,
    ],
    ["whichever was written down first", listed, ratings(says("excused"), row("Voice", 3)), 3],
    [
      "is waited for of none of the raters, whoever said so",
      listed,
      ratings(
        row("Voice", 3),
        row("Voice", 4, "b"),
        says("excused", { rater: { role: "educator" } }),
      ),
      3.5,
    ],
    [
      "counts where it was rated all the same",
      listed,
      ratings(row("Voice", 3), row("Fit", 5), says("excused")),
      4,
    ],
    ["with the whole work, too", listed, ratings(row("Voice", 3), wholeWork), 3],
    [
      "waits where the excuse is of another row",
      listed,
      ratings(row("Voice", 3), says("excused", { criterion: "Care" })),
      "insufficient",
    ],
    [
      "waits where the excuse is of another work",
      listed,
      ratings(row("Voice", 3), says("excused", { demonstration: "e" })),
      "insufficient",
    ],
    [
      "waits where it is excused by somebody whose word does not count",
      listed,
      ratings(row("Voice", 3), says("excused", { rater: { role: "self", id: "mina" } })),
      "insufficient",
    ],
    [
      "is waited for no more if it was pending before",
      block,
      ratings(row("Voice", 3), says("pending"), says("excused")),
      3,
    ],
    [
      "is waited for if it is pending again",
      block,
      ratings(row("Voice", 3), says("excused"), says("pending")),
      "insufficient",
    ],
    [
      "and so where the rows are listed",
      listed,
      ratings(row("Voice", 3), says("excused"), says("pending")),
      "insufficient",
    ],
    [
      "at one time the excuse stands",
      block,
      ratings(row("Voice", 3), says("pending")).concat(
        ratings(0, says("excused"))
          .slice(1)
          .map((one) => ({ ...one, id: "x" })),
      ),
      3,
    ],
    [
      "in the band of the work",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused", { band: "3-5" })),
      3,
    ],
    [
      "of no band, in the band of the work",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused")),
      3,
    ],
    [
      "of another band, not",
      listed,
      ratings({ ...row("Voice", 3), band: "3-5" }, says("excused", { band: "6-8" })),
      "insufficient",
    ],
  ])("%s", (_name, section, entries, score) => {
    expect(scoreOf(entries, section)).toBe(score);
  });
});

describe("a work of which nothing is rated yet", () => {
  const pending = (
    criterion: string | undefined,
    fields: Partial<Rating> = {},
  ): Partial<Rating> => ({
    value: { kind: "status", status: "pending" },
    demonstration: "d",
    rater: { role: "panel", id: "a" },
    ...(criterion === undefined ? {} : { criterion }),
    ...fields,
  });
  const status = (
    value: "excused" | "exempt" | "not-taught-yet",
    fields: Partial<Rating> = {},
  ): Partial<Rating> => ({ value: { kind: "status", status: value }, ...fields });
  const block = rows({ unratedRows: "block" });
  const waits = (works: number) => ({
    status: "insufficient",
    lacks: [{ code: "unrated-rows", data: { works } }],
  });
  it("and rows of which are said to be pending, waits", () => {
    const entries = ratings(pending("Voice"), pending("Fit"));
    expect(share(entries, block)).toMatchObject(waits(1));
    expect(away(entries, block)).toEqual(["r1 admit pending", "r2 admit pending"]);
    expect(
      share(entries, rows({ criteria: ["Voice", "Fit"], unratedRows: "block" })),
    ).toMatchObject(waits(1));
    expect(
      share([...entries, ...ratings(0, 0, pending("Fit", { demonstration: "e" })).slice(2)], block),
    ).toMatchObject(waits(2));
  });
  it.each<[string, readonly Rating[], Partial<Policy>, string]>([
    ["does not wait where rows are left out", ratings(pending("Fit")), {}, "no-evidence"],
    ["as a whole, is no work whose rows wait", ratings(pending(undefined)), block, "no-evidence"],
    [
      "waits for nobody whose word does not count",
      ratings(pending("Fit", { rater: { role: "self" } })),
      block,
      "no-evidence",
    ],
    [
      "waits no more once it is excused",
      ratings(pending("Fit"), status("excused", { criterion: "Fit", demonstration: "d" })),
      block,
      "no-evidence",
    ],
    [
      "waits beside a row that was not taught",
      ratings(pending("Fit"), status("not-taught-yet", { criterion: "Voice", demonstration: "d" })),
      block,
      "insufficient",
    ],
    [
      "is no evidence against what is said of the learner",
      ratings(pending("Fit"), status("exempt")),
      block,
      "undetermined",
    ],
    [
      "nor against what was not taught",
      ratings(pending("Fit"), status("not-taught-yet")),
      block,
      "undetermined",
    ],
  ])("%s", (_name, entries, section, expected) => {
    expect(share(entries, section).status).toBe(expected);
  });
  it("is told beside what else is lacking, and keeps no other work from counting", () => {
    const entries = [...ratings(pending("Fit")), ...ratings(0, 4).slice(1)];
    expect(scoreOf(entries, block)).toBe(4);
    expect(share(entries, { ...block, sufficiency: { pieces: 2 } })).toMatchObject({
      lacks: [
        { code: "pieces", data: { have: 1, need: 2 } },
        { code: "unrated-rows", data: { works: 1 } },
      ],
    });
  });
  it("that is said to be missing since is missing", () => {
    const entries = ratings(pending("Fit"), {
      demonstration: "d",
      value: { kind: "status", status: "missing" },
    });
    const sections: Partial<Policy> = { ...block, missing: { as: "lowest" } };
    expect(share(entries, sections)).toMatchObject({ status: "determined", score: 1 });
  });
});

describe("who rated", () => {
  const by = (
    rater: Partial<Rating>["rater"],
    number: number,
    criterion?: string,
  ): Partial<Rating> & { readonly number: number } => ({
    number,
    demonstration: "d",
    ...(rater === undefined ? {} : { rater }),
    ...(criterion === undefined ? {} : { criterion }),
  });
  const lowest: Partial<Policy> = { combine: { rows: "lowest", raters: { rule: "mean" } } };
  // One person's rows come to their lowest; several people's numbers to their mean.
  it.each<[string, readonly Rating[], number]>([
    [
      "is one person under one id in one role",
      ratings(by({ role: "panel", id: "a" }, 2, "Voice"), by({ role: "panel", id: "a" }, 5, "Fit")),
      2,
    ],
    [
      "is two under two ids",
      ratings(by({ role: "panel", id: "a" }, 2), by({ role: "panel", id: "b" }, 5)),
      3.5,
    ],
    [
      "is two in two roles, though of one id",
      ratings(by({ role: "panel", id: "a" }, 2), by({ role: "family", id: "a" }, 5)),
      3.5,
    ],
    [
      "is one person under one name where there is no id",
      ratings(
        by({ role: "panel", name: "Ms Anand" }, 2, "Voice"),
        by({ role: "panel", name: "Ms Anand" }, 5, "Fit"),
      ),
      2,
    ],
    [
      "is two under two names",
      ratings(by({ role: "panel", name: "Ms Anand" }, 2), by({ role: "panel", name: "Mr Li" }, 5)),
      3.5,
    ],
    [
      "is a person of their own in each rating that names nobody",
      ratings(by(undefined, 2), by(undefined, 5)),
      3.5,
    ],
    [
      "is one who names nobody and rates row by row, for each role",
      ratings(
        by({ role: "panel" }, 2, "Voice"),
        by({ role: "panel" }, 5, "Fit"),
        by({ role: "family" }, 5, "Voice"),
      ),
      3.5,
    ],
  ])("%s", (_, entries, score) => {
    expect(scoreOf(entries, lowest)).toBe(score);
  });
});

describe("a work that was marked missing and then came", () => {
  const missing: Partial<Rating> = {
    demonstration: "d",
    value: { kind: "status", status: "missing" },
  };
  it.each([
    ["before", ratings(missing, said("a", 4))],
    ["after", ratings(said("a", 4), missing)],
  ])("is what it was rated, whether it was marked %s", (_, entries) => {
    const sections: Partial<Policy> = { missing: { as: "lowest" }, sufficiency: { pieces: 1 } };
    expect(share(entries, sections)).toMatchObject({ status: "determined", score: 4 });
    expect(accountOf(entries, sections).pieces.map((piece) => piece.missing)).toEqual([false]);
  });
  it("stands where it happened, not where it was due", () => {
    const marked = {
      ...missing,
      happened: "2026-01-10",
      recorded: "2026-01-10",
      due: "2026-05-01",
    };
    const entries = ratings(marked, said("a", 4), 2);
    expect(
      accountOf(entries, { missing: { as: "lowest" } }).pieces.map(({ score }) => score),
    ).toEqual([4, 2]);
  });
});

describe("several raters", () => {
  const last = { rule: "adjudicated", by: "moderator", within: 1 } as const;
  it.each<[string, Policy["combine"] & object, readonly Rating[], number | string]>([
    ["agree", { raters: { rule: "consensus" } }, ratings(said("a", 4), said("b", 4)), 4],
    [
      "do not",
      { raters: { rule: "consensus" } },
      ratings(said("a", 4), said("b", 3)),
      "insufficient",
    ],
    ["are close enough", { raters: last }, ratings(said("a", 4), said("b", 3)), 3.5],
    ["are too far apart", { raters: last }, ratings(said("a", 4), said("b", 2)), "insufficient"],
    [
      "until one has the last word",
      { raters: last },
      ratings(said("a", 4), said("b", 2), said("c", 3, "moderator")),
      3,
    ],
    [
      "of whom two have the last word, whatever lies between them",
      { raters: last },
      ratings(said("a", 4), said("b", 1, "moderator"), said("c", 4, "moderator")),
      2.5,
    ],
  ])("%s", (_, section, entries, score) => {
    expect(scoreOf(entries, rows(section))).toBe(score);
  });
  it("who do not agree are turned away with what they said", () => {
    const entries = ratings(said("a", 4), said("b", 3));
    const { turnedAway } = accountOf(entries, { combine: { raters: { rule: "consensus" } } });
    expect(turnedAway).toEqual(
      ["r1", "r2"].map((entry) => ({
        entry,
        stage: "combine",
        reason: { code: "no-majority", data: { numbers: [4, 3] } },
      })),
    );
  });
  it("who do not agree are told beside what else is lacking", () => {
    const entries = [...ratings(said("a", 4), said("b", 2)), ...ratings(1, 1, 4).slice(2)];
    expect(
      share(entries, { combine: { raters: { rule: "consensus" } }, sufficiency: { pieces: 2 } }),
    ).toMatchObject({
      lacks: [{ code: "pieces", data: { have: 1, need: 2 } }, { code: "moderation" }],
    });
  });
  it("are kept as they rated", () => {
    const [piece] = accountOf(ratings(said("a", 4), said("b", 2))).pieces;
    expect(piece?.ratings.map(({ number }) => number)).toEqual([4, 2]);
  });
});

describe("ratings of a work that the log tells nothing else of", () => {
  const entries = ratings(
    { number: 4, demonstration: "d", setting: "class", happened: "2026-03-02" },
    { number: 2, demonstration: "d", setting: "home", happened: "2026-09-16" },
    { number: 3, demonstration: "d", setting: "work", happened: "2026-03-02" },
    { number: 3, setting: "class", happened: "2026-01-10" },
  );
  const [first, second, third, other] = entries as readonly Rating[];
  const orders = [
    entries,
    [...entries].reverse(),
    [third, first, other, second],
  ] as readonly (readonly Rating[])[];
  it.each(orders.map((order) => [order.map(({ id }) => id).join(" "), order] as const))(
    "say the same in the order %s: the first of them speaks for when and where it happened",
    (_, order) => {
      const account = accountOf(order);
      expect(account.works.map(({ happened }) => happened).sort()).toEqual([
        "2026-01-10",
        "2026-03-02",
      ]);
      const [work] = account.works.filter(({ work }) => work === "d");
      expect(work?.ratings.map(({ evidence }) => evidence.id)).toEqual(["r1", "r3", "r2"]);
      expect(work?.circumstances.setting).toBe("class");
      expect(share(order, { sufficiency: { settings: 2 } })).toMatchObject({
        status: "insufficient",
        lacks: [{ code: "settings", data: { have: 1, need: 2 } }],
      });
      expect(share(order, { sufficiency: { newestWithin: { days: 150 } } })).toMatchObject({
        status: "insufficient",
        newest: "2026-03-02",
      });
    },
  );
});
