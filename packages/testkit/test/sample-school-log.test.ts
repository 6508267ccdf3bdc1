import {
  type Demonstration,
  type Entry,
  gather,
  opportunitiesFor,
  type Rating,
  termOf,
} from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { type SampleSchool, sampleSchool } from "../src/sample-school/index.ts";

const school: SampleSchool = sampleSchool();
const { framework, log, roster, experiences, calendar, patterns } = school;
const asOf = "2026-05-29";

const of = <T extends Entry["type"]>(type: T): readonly Extract<Entry, { type: T }>[] =>
  log.entries.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);
const demonstrations: readonly Demonstration[] = of("demonstration");
const ratings: readonly Rating[] = of("rating");

const share = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.filter(is).length / list.length;
const day = (moment: string): string => moment.slice(0, 10);
const competencyOf = (target: string): string => target.split("/")[0] ?? "";
const targetsOf = new Map<string, Set<string>>();
for (const { demonstration, target } of ratings) {
  if (demonstration === undefined) continue;
  const targets = targetsOf.get(demonstration) ?? new Set();
  targetsOf.set(demonstration, targets.add(competencyOf(target)));
}
const toldIn = ({ extensions }: Demonstration): readonly string[] =>
  (extensions?.["lantern-bay/tells-of"] ?? []) as readonly string[];

describe("the size of the record", () => {
  it("is about 2,400 demonstrations and 6,500 ratings of forty learners", () => {
    expect(roster.learners).toHaveLength(40);
    expect(demonstrations.length).toBeGreaterThan(2_350);
    expect(demonstrations.length).toBeLessThan(2_450);
    expect(ratings.length).toBeGreaterThan(6_350);
    expect(ratings.length).toBeLessThan(6_650);
  });

  it("has ten learners in each grade band", () => {
    const bands = roster.learners.map(({ enrolments }) => enrolments.at(-1)?.band);
    for (const band of ["K-2", "3-5", "6-8", "9-12"]) {
      expect(
        bands.filter((one) => one === band),
        band,
      ).toHaveLength(10);
    }
    expect(new Set(roster.learners.map(({ enrolments }) => enrolments.at(-1)?.grade)).size).toBe(
      13,
    );
  });

  it("has no two entries of one id", () => {
    const ids = log.entries.flatMap((entry) =>
      entry.type === "replacement" ? [entry.id, entry.with.id] : [entry.id],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what was shown", () => {
  it("shows two to four competencies in each demonstration", () => {
    const counts = demonstrations.map(
      (one) => (targetsOf.get(one.id)?.size ?? 0) + toldIn(one).length,
    );
    expect(Math.min(...counts)).toBe(2);
    expect(Math.max(...counts)).toBe(4);
  });

  it("comes from outside class for a good third, and from everywhere", () => {
    const outside = share(demonstrations, ({ setting }) => setting !== "class");
    expect(outside).toBeGreaterThan(0.33);
    expect(outside).toBeLessThan(0.4);
    expect(new Set(demonstrations.map(({ setting }) => setting))).toEqual(
      new Set(["class", "school", "home", "community", "work", "online"]),
    );
    expect(new Set(demonstrations.map(({ kind }) => kind)).size).toBe(7);
  });

  it("was looked at by five roles: four voices, partner and family together", () => {
    const roles = ratings.map(({ rater }) => rater?.role);
    for (const role of ["educator", "self", "fellow-learner", "family", "community-partner"]) {
      expect(roles.filter((one) => one === role).length, role).toBeGreaterThan(200);
    }
    const raters = new Map<string, Set<string>>();
    for (const { demonstration = "", rater } of ratings) {
      raters.set(demonstration, (raters.get(demonstration) ?? new Set()).add(rater?.id ?? ""));
    }
    expect([...raters.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(800);
  });

  it("never rates what is told in words alone", () => {
    expect(ratings.filter(({ target }) => target.startsWith("CARE"))).toEqual([]);
    const told = demonstrations.filter((one) => toldIn(one).length > 0);
    expect(told.length).toBeGreaterThan(200);
    for (const one of told) {
      expect(
        toldIn(one).every((code) => code.startsWith("CARE.")),
        one.id,
      ).toBe(true);
      expect([one.id, one.due]).toEqual([one.id, undefined]);
      // A work that tells nothing else says who may see it.
      expect(targetsOf.has(one.id) || one.visibility !== undefined, one.id).toBe(true);
    }
  });

  it("places mathematics on the eight steps as well, on the competency itself", () => {
    const steps = ratings.filter(({ scale }) => scale === "quantities-continuum");
    expect(steps.length).toBeGreaterThan(80);
    expect(new Set(steps.map(({ target }) => target))).toEqual(new Set(["MATH.1"]));
    expect(
      steps.filter(({ value }) => value.kind !== "level" || !value.level.startsWith("step-")),
    ).toEqual([]);
    expect(ratings.filter(({ target }) => target.includes("/")).length).toBeGreaterThan(50);
  });

  it("happened on school days within terms, up to the day asked for, in the band of that year", () => {
    const free = calendar.years.flatMap(
      ({ extensions }) =>
        (extensions?.["lantern-bay/no-school"] ?? []) as readonly { from: string; until: string }[],
    );
    for (const { id, happened, kind, learners, band } of demonstrations) {
      const on = day(happened);
      expect(on <= asOf, id).toBe(true);
      const [learner] = roster.learners.filter((one) => one.id === learners[0]);
      const enrolment = learner?.enrolments.find(
        ({ from, until = "9999" }) => from <= on && on <= until,
      );
      if (kind === "prior-learning") continue;
      expect(termOf(calendar, on), id).toBeDefined();
      expect(
        free.some(({ from, until }) => from <= on && on <= until),
        id,
      ).toBe(false);
      expect([id, band]).toEqual([id, enrolment?.band]);
    }
  });

  it("is of experiences that its learners had at the time", () => {
    for (const { id, experience, learners, happened } of demonstrations) {
      if (experience === undefined) continue;
      for (const learner of learners) {
        const [competency = ""] = targetsOf.get(id) ?? [];
        const open = opportunitiesFor({
          catalogue: {
            ...experiences,
            experiences: experiences.experiences
              .filter((one) => one.id === experience)
              .map((one) => ({
                ...one,
                competencies: [competency],
                from: day(happened),
                until: day(happened),
              })),
          },
          roster,
          learner,
          competency,
          until: day(happened),
        });
        expect(
          open.map((one) => one.id),
          id,
        ).toEqual([experience]);
      }
    }
  });

  it("gives the youngest no opportunity to show how evidence is made", () => {
    const youngest = roster.learners.filter(({ enrolments }) => enrolments.at(-1)?.band === "K-2");
    for (const { id } of youngest) {
      const chances = (competency: string): number =>
        opportunitiesFor({ catalogue: experiences, roster, learner: id, competency, until: asOf })
          .length;
      expect([chances("INV.2"), chances("INV.1") > 2]).toEqual([0, true]);
      expect(ratings.filter(({ learner, target }) => learner === id && target === "INV.2")).toEqual(
        [],
      );
    }
  });
});

describe("how it was written down", () => {
  it("says when, in canonical UTC, and never before it happened", () => {
    const without = log.entries.filter(({ recorded }) => recorded === undefined);
    expect(without.map(({ type }) => type)).toEqual(["rating", "rating", "rating"]);
    for (const { id, recorded, happened } of log.entries) {
      if (recorded === undefined) continue;
      expect(recorded, id).toMatch(/^202[4-6]-\d\d-\d\dT\d\d:\d\d:00\.000Z$/u);
      expect(recorded >= happened, id).toBe(true);
    }
  });

  it("knows the hour of some works and the day of most", () => {
    const timed = share(demonstrations, ({ happened }) => happened.length > 10);
    expect(timed).toBeGreaterThan(0.1);
    expect(timed).toBeLessThan(0.35);
  });

  it("came weeks late now and then, and some of it after the day asked for", () => {
    const lag = ({ recorded = "", happened }: Demonstration): number =>
      (Date.parse(recorded) - Date.parse(day(happened))) / 86_400_000;
    const late = demonstrations.filter((one) => lag(one) > 20);
    expect(late.length).toBeGreaterThan(60);
    expect(
      demonstrations.filter(({ recorded = "" }) => day(recorded) > asOf).length,
    ).toBeGreaterThan(3);
    expect(share(demonstrations, (one) => lag(one) < 8)).toBeGreaterThan(0.9);
  });

  it("has works of one learner on one day, with and without a sequence", () => {
    const tied = new Map<string, Demonstration[]>();
    for (const one of demonstrations) {
      const key = `${one.learners[0]} ${day(one.happened)}`;
      tied.set(key, [...(tied.get(key) ?? []), one]);
    }
    const ties = [...tied.values()].filter(({ length }) => length > 1);
    expect(ties.length).toBeGreaterThan(20);
    expect(ties.some((works) => works.some(({ sequence }) => sequence !== undefined))).toBe(true);
    expect(ties.some((works) => works.every(({ sequence }) => sequence === undefined))).toBe(true);
  });

  it("has every status and every way of being vouched for", () => {
    const statuses = ratings.flatMap(({ value }) =>
      value.kind === "status" ? [value.status] : [],
    );
    expect(new Set(statuses)).toEqual(
      new Set(["missing", "excused", "not-taught-yet", "exempt", "pending"]),
    );
    expect(new Set(demonstrations.map(({ verification }) => verification?.status))).toEqual(
      new Set([undefined, "verified", "unverified", "refused"]),
    );
    expect(demonstrations.some(({ due = "9", submitted = "" }) => submitted > due)).toBe(true);
    expect(demonstrations.filter(({ revises }) => revises !== undefined).length).toBeGreaterThan(
      20,
    );
  });

  it("uses links under example.org alone", () => {
    const uris = demonstrations.flatMap(({ artifacts = [] }) => artifacts.map(({ uri }) => uri));
    expect(uris.length).toBeGreaterThan(600);
    expect(uris.filter((uri) => !uri.startsWith("https://example.org/"))).toEqual([]);
  });

  it("counts nothing twice, nothing withheld, nothing taken back, and tells why", () => {
    const { setAside } = gather({
      framework,
      log,
      asOf,
      learners: roster.learners.map(({ id }) => id),
    });
    const counts = new Map<string, number>();
    for (const { reason } of setAside) counts.set(reason.code, (counts.get(reason.code) ?? 0) + 1);
    expect(counts.get("duplicate")).toBe(14);
    expect(counts.get("erased")).toBeGreaterThanOrEqual(3);
    expect(counts.get("not-consented")).toBeGreaterThanOrEqual(4);
    expect(counts.get("retracted")).toBeGreaterThanOrEqual(16);
    expect(counts.get("replaced")).toBeGreaterThanOrEqual(20);
    expect(counts.get("not-yet-recorded")).toBeGreaterThan(4);
    expect([...counts.keys()].sort()).toEqual([
      "duplicate",
      "erased",
      "not-consented",
      "not-yet-recorded",
      "replaced",
      "retracted",
    ]);
  });

  it("points only at what there is", () => {
    const known = new Set(log.entries.map(({ id }) => id));
    const learners = new Set<string>(roster.learners.map(({ id }) => id));
    const offered = new Set<string | undefined>(experiences.experiences.map(({ id }) => id));
    for (const entry of log.entries) {
      if (entry.type === "rating") {
        expect(learners.has(entry.learner), entry.id).toBe(true);
        if (entry.demonstration !== undefined)
          expect(known.has(entry.demonstration), entry.id).toBe(true);
        if (entry.rater?.role === "fellow-learner")
          expect(learners.has(entry.rater.id ?? "")).toBe(true);
        if (entry.rater?.role === "self") expect(entry.rater.id).toBe(entry.learner);
      }
      if (entry.type === "demonstration") {
        expect(
          entry.learners.every((learner) => learners.has(learner)),
          entry.id,
        ).toBe(true);
        if (entry.experience !== undefined)
          expect(offered.has(entry.experience), entry.id).toBe(true);
        if (entry.revises !== undefined) expect(known.has(entry.revises), entry.id).toBe(true);
      }
      if (entry.type === "retraction" || entry.type === "replacement") {
        expect(known.has(entry.of), entry.id).toBe(true);
      }
    }
  });
});

describe("people's decisions", () => {
  it("withhold work from home of one learner, who has some", () => {
    const [withheld, ...others] = of("consent").filter(({ given }) => !given);
    expect(others).toEqual([]);
    expect(withheld?.settings).toEqual(["home"]);
    const home = demonstrations.filter(
      ({ setting, learners }) => setting === "home" && learners[0] === withheld?.learner,
    );
    expect(home.length).toBeGreaterThanOrEqual(4);
  });

  it("share one team work among learners who were each looked at by themselves", () => {
    const [team, ...others] = demonstrations.filter(({ learners }) => learners.length > 1);
    expect(others).toEqual([]);
    expect(team?.learners).toHaveLength(4);
    const own = ratings.filter(({ demonstration }) => demonstration === team?.id);
    for (const learner of team?.learners ?? []) {
      expect(own.filter((rating) => rating.learner === learner)).toHaveLength(3);
    }
  });

  it("are an erasure, a few judgements of each kind and one that was taken back", () => {
    expect(of("erasure")).toHaveLength(1);
    expect(new Set(of("judgement").map(({ value }) => value.kind))).toEqual(
      new Set(["level", "exempt", "no-level"]),
    );
    const judged = new Set<string>(of("judgement").map(({ id }) => id));
    expect(of("retraction").filter((entry) => judged.has(entry.of))).toHaveLength(1);
  });

  it("leave the ten carriers' competencies alone", () => {
    const carried = (
      patterns["patterns"] as readonly { learner: string; competencies: readonly string[] }[]
    ).flatMap(({ learner, competencies }) => competencies.map((code) => `${learner} ${code}`));
    expect(new Set(carried).size).toBe(11);
    const corrected = new Set<string>(
      log.entries.flatMap((entry) =>
        entry.type === "retraction" ||
        (entry.type === "replacement" &&
          entry.recorded !== undefined &&
          entry.recorded < "2026-06-01")
          ? [entry.of]
          : [],
      ),
    );
    const touched = ratings
      .filter(({ id }) => corrected.has(id))
      .map(({ learner, target }) => `${learner} ${target}`);
    expect(touched.filter((one) => carried.includes(one))).toEqual([]);
  });
});
