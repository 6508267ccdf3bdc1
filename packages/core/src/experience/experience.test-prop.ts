import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPeople,
  arbitrarySmallPeople,
  rosterDays,
} from "../../test/arbitraries/roster.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { Issue } from "../issue/issue.ts";
import { sayIssue } from "../issue/sentence.ts";
import { issueSentences } from "../language/en/issues.ts";
import { checkExperiences } from "./check-experiences.ts";
import type { Experience } from "./experience.ts";
import { opportunitiesFor } from "./opportunities-for.ts";
import { opportunitiesIn, opportunityMap } from "./opportunity-map.ts";
import { safeParseExperiences } from "./parse-experiences.ts";

const day = fc.option(fc.constantFrom(...rosterDays), { nil: undefined });
const spans = fc.record({ from: day, until: day }).map(({ from, until }) => ({
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
}));
const at = (document: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], document);

describe("experiences", () => {
  it("are the same after they were stored and read", () => {
    fc.assert(
      fc.property(arbitrarySmallPeople, ({ catalogue }) => {
        const stored: unknown = JSON.parse(JSON.stringify(catalogue));
        expect(safeParseExperiences(stored)).toEqual({ ok: true, value: catalogue, issues: [] });
      }),
    );
  });

  it("are mapped for all learners as they are found for each", () => {
    fc.assert(
      fc.property(arbitrarySmallPeople, spans, ({ catalogue, roster: people }, asked) => {
        // Of learners with one id, a question is about the first.
        const learners = people.learners.filter(
          ({ id }, position) => people.learners.findIndex((one) => one.id === id) === position,
        );
        const roster = { ...people, learners };
        const map = opportunityMap({ catalogue, roster, ...asked });
        const competencies = new Set(catalogue.experiences.flatMap((one) => one.competencies));
        const named = catalogue.experiences.flatMap((one) => one.learners ?? []);
        for (const learner of new Set([...learners.map(({ id }) => id), ...named])) {
          const isKnown = learners.some(({ id }) => id === learner);
          for (const competency of competencies) {
            const found = opportunitiesFor({ catalogue, roster, learner, competency, ...asked });
            // What is open to all is open to guests too, but nobody lists them.
            const listed = found.filter(
              (one) => isKnown || one.learners !== undefined || one.communities !== undefined,
            );
            expect(opportunitiesIn(map, learner, competency)).toEqual(listed);
          }
        }
      }),
    );
  });

  it("are never fewer when more days are asked for", () => {
    fc.assert(
      fc.property(arbitrarySmallPeople, spans, ({ catalogue, roster }, asked) => {
        const some = opportunityMap({ catalogue, roster, ...asked });
        const ever = opportunityMap({ catalogue, roster });
        for (const [learner, list] of some.byLearner) {
          for (const one of list) expect(ever.byLearner.get(learner)).toContain(one);
        }
      }),
    );
  });
});

describe("checking experiences", () => {
  it("finds every fault at a place that is there, once, and can say it", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryPeople, arbitrarySmallPeople),
        spans,
        ({ catalogue, framework, roster }, asked) => {
          const options = { roster, ...asked };
          const found = checkExperiences(catalogue, framework, options);
          expect(checkExperiences(catalogue, indexFramework(framework), options)).toEqual(found);
          for (const one of found) {
            expect(at(catalogue, one.path)).toBeDefined();
            const { problem, hint } = sayIssue(one, issueSentences);
            expect(`${problem} ${hint}`).toMatch(/^\S.*\. [A-Z].*[.?]$/s);
            expect(`${problem} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
          }
          expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
        },
      ),
    );
  });

  it("says of every competency with a level whether it has an opportunity in each of its bands", () => {
    const offered = ({ from, until }: Experience): boolean =>
      from === undefined || until === undefined || from <= until;
    fc.assert(
      fc.property(arbitrarySmallPeople, ({ catalogue, framework }) => {
        const experiences = catalogue.experiences.filter(offered);
        const owed = checkExperiences(catalogue, framework).flatMap((one) =>
          one.code === "no-opportunity" ? [one.data] : [],
        );
        const naive = ["x", "y"].flatMap((competency) => {
          const shows = experiences.filter(({ competencies }) => competencies.includes(competency));
          if (shows.length === 0) return [{ competency }];
          return (competency === "x" ? ["3-5", "6-8"] : ["6-8"])
            .filter((band) => !shows.some(({ bands }) => bands?.includes(band) ?? true))
            .map((band) => ({ competency, band }));
        });
        expect(owed).toEqual(naive);
      }),
      { numRuns: 300 },
    );
  });
});
