import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  rating,
  replacement,
  retraction,
} from "../../test/evidence/entries.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { checkLog } from "./check-log.ts";
import { gather } from "./gather.ts";
import type { Gathered } from "./gathered.ts";
import type { Entry, Log } from "./log.ts";
import { safeParseLog } from "./parse-log.ts";

const framework = indexFramework(smallFramework);
const many = 100_000;

const logOf = (entries: readonly Entry[]): Log => ({ format: "whole-learner/log@1", entries });
const listOf = (count: number, entryAt: (at: number) => Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, at) => entryAt(at));
const gathered = (entries: readonly Entry[]): Gathered =>
  gather({ framework, log: logOf(entries), asOf: "2026-05-29" });
const idsOf = ({ series }: Gathered): readonly string[] =>
  series.flatMap(({ evidence }) => evidence.map(({ id }) => id));

/** Ratings as a school has them: many learners, several raters of each work. */
const school = (ratings: number): readonly Entry[] =>
  listOf(ratings, (at) =>
    rating(`r${at}`, {
      learner: `l${at % 500}`,
      target: at % 3 === 0 ? "argue" : "share",
      demonstration: `d${Math.floor(at / 4)}`,
      rater: { role: "educator", id: `p${at % 40}` },
      setting: "class",
    }),
  );

describe("a log of 100,000 entries", () => {
  it("may be one chain of retractions", () => {
    const chain = listOf(many, (at) => retraction(`t${at}`, at === 0 ? "r" : `t${at - 1}`));
    // An even number of them comes to nothing: each second one takes the one before it back.
    expect(idsOf(gathered([rating("r"), ...chain]))).toEqual(["r"]);
    expect(idsOf(gathered([rating("r"), ...chain.slice(1)]))).toEqual(["r"]);
    expect(idsOf(gathered([rating("r"), ...chain.slice(0, -1)]))).toEqual([]);
  });

  it("may be one chain of replacements, and be undone at once", () => {
    const chain = listOf(many, (at) =>
      replacement(`p${at}`, at === 0 ? "r" : `p${at - 1}`, rating(`s${at}`)),
    );
    expect(idsOf(gathered([rating("r"), ...chain]))).toEqual([`s${many - 1}`]);
    const undo = retraction("t", "p0", "2026-03-01");
    expect(idsOf(gathered([rating("r"), ...chain, undo]))).toEqual(["r"]);
    const after = listOf(many, (at) =>
      replacement(`q${at}`, `p${at}`, rating(`u${at}`), "2026-04-01"),
    );
    expect(idsOf(gathered([rating("r"), ...chain, undo, ...after]))).toHaveLength(1);
  });

  it("may be one ring of corrections", () => {
    const ring = listOf(many, (at) => retraction(`t${at}`, `t${(at + 1) % many}`));
    const { setAside } = gathered([rating("r"), ...ring]);
    expect(setAside).toHaveLength(many / 2);
    const other = listOf(many, (at) =>
      replacement(`p${at}`, `p${(at + 1) % many}`, rating(`s${at}`)),
    );
    expect(idsOf(gathered(other))).toHaveLength(1);
  });

  it("may be corrections of one entry, or with one id between them", () => {
    const star = listOf(many, (at) => replacement(`p${at}`, "r", rating(at % 2 ? "r" : `s${at}`)));
    expect(idsOf(gathered([rating("r"), ...star]))).toHaveLength(1);
    const same = listOf(many, (at) =>
      at % 2 === 0 ? replacement(`p${at}`, `r${at}`, rating("s")) : retraction(`t${at}`, "s"),
    );
    expect(idsOf(gathered([...listOf(10, (at) => rating(`r${at}`)), ...same]))).toHaveLength(5);
    expect(idsOf(gathered(listOf(many, () => retraction("t", "t"))))).toEqual([]);
  });

  it("may be one record over and over, or one work", () => {
    expect(idsOf(gathered(listOf(many, () => rating("r"))))).toEqual(["r"]);
    const work = listOf(many, (at) =>
      rating(`r${at}`, { demonstration: "d", rater: { role: "panel", id: `p${at % 10}` } }),
    );
    expect(idsOf(gathered([demonstration("d"), ...work]))).toHaveLength(10);
  });

  it("may be consents of one learner", () => {
    const consents = listOf(many, (at) => consent(`c${at}`, { settings: [`s${at}`] }));
    const ratings = listOf(many, (at) => rating(`r${at}`, { setting: `s${at % 50}` }));
    expect(idsOf(gathered([...consents, ...ratings]))).toEqual([]);
  });

  it("is checked, also where nothing in it is known", () => {
    const unknown = listOf(many, (at) =>
      rating(`r${at}`, { target: `SHARE.${at}`, learner: `l${at}` }),
    );
    const issues = checkLog(logOf(unknown), framework, { learners: ["ana"] });
    expect(issues).toHaveLength(2 * many);
  });

  it("is read as rows, good and bad", () => {
    const rows = Array.from({ length: many }, (_, at) => ({
      learner: `l${at % 500}`,
      competency: "share",
      happened: "2026-05-29",
      number: at % 10 === 0 ? "x" : String(at % 5),
    }));
    const read = safeParseLog(rows);
    expect(read.ok && read.value.entries).toHaveLength(many * 0.9);
    const errors = read.issues.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(many * 0.1);
  });
});

describe("the time to gather", () => {
  const least = (entries: readonly Entry[]): number => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      gathered(entries);
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  // Ten times as many ratings cost about ten times the time, the square of it a hundred; the bound leaves room for a busy machine.
  it("grows with the number of ratings and not with its square", () => {
    const [small, large] = [school(4000), school(40_000)];
    least(small); // the engine compiles what it runs often
    expect(least(large) / least(small)).toBeLessThan(40);
  });
});
