import { type Demonstration, opportunitiesFor, termOf } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  asOf,
  calendar,
  day,
  demonstrations,
  experiences,
  ratings,
  roster,
  share,
} from "./sample-school-entries.ts";

const competencyOf = (target: string): string => target.split("/")[0] ?? "";
const targetsOf = new Map<string, Set<string>>();
for (const { demonstration, target } of ratings) {
  if (demonstration === undefined) continue;
  const targets = targetsOf.get(demonstration) ?? new Set();
  targetsOf.set(demonstration, targets.add(competencyOf(target)));
}
const toldIn = ({ extensions }: Demonstration): readonly string[] =>
  (extensions?.["lantern-bay/tells-of"] ?? []) as readonly string[];

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
