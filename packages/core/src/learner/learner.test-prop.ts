import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPeople,
  arbitrarySmallPeople,
  rosterDays,
} from "../../test/arbitraries/roster.ts";
import { learnerOf, rosterOf } from "../../test/rosters/roster-of.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import type { Issue } from "../issue/issue.ts";
import { sayIssue } from "../issue/sentence.ts";
import { issueSentences } from "../language/en/issues.ts";
import { bandOn } from "./band-on.ts";
import { checkRoster } from "./check-roster.ts";
import { communitiesOn } from "./communities-on.ts";
import { expectationFor } from "./expectation-for.ts";
import type { Membership } from "./learner.ts";
import { membersOn } from "./members-on.ts";
import { parseRoster, safeParseRoster } from "./parse-roster.ts";

const days = fc.constantFrom(...rosterDays);
const rosters = arbitrarySmallPeople.map(({ roster }) => roster);
const at = (document: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], document);

describe("a roster", () => {
  it("is the same after it was stored and read", () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const stored: unknown = JSON.parse(JSON.stringify(roster));
        expect(safeParseRoster(stored)).toEqual({ ok: true, value: roster, issues: [] });
      }),
    );
  });

  it("loses exactly the records that are bad, each named by its place", () => {
    const bad = fc.constantFrom<unknown[]>(
      null,
      7,
      {},
      { id: "" },
      { id: "x", on: "2026-02-30" },
      [],
    );
    const list = fc.constantFrom("learners", "goals", "reflections", "issuedReports");
    fc.assert(
      fc.property(
        rosters,
        list,
        fc.array(fc.tuple(fc.nat(), bad), { maxLength: 3 }),
        (roster, name, bads) => {
          const key = name as "learners" | "goals" | "reflections" | "issuedReports";
          const records: { readonly record: unknown; readonly isBad: boolean }[] = roster[key].map(
            (record) => ({ record, isBad: false }),
          );
          for (const [place, record] of bads) {
            records.splice(place % (records.length + 1), 0, { record, isBad: true });
          }
          const read = safeParseRoster({ ...roster, [key]: records.map(({ record }) => record) });
          expect(read.ok && read.value).toEqual(roster);
          const places = records.flatMap(({ isBad }, position) => (isBad ? [position] : []));
          expect([...new Set(read.issues.map(({ path }) => path[1]))]).toEqual(places);
          expect(
            read.issues.every(({ path, severity }) => path[0] === key && severity === "error"),
          ).toBe(true);
          if (bads.length > 0)
            expect(() =>
              parseRoster({ ...roster, [key]: records.map(({ record }) => record) }),
            ).toThrow();
        },
      ),
    );
  });
});

describe("checking a roster", () => {
  it("finds every fault at a place that is there, once, and can say it", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPeople, arbitrarySmallPeople), ({ roster, framework }) => {
        const found = checkRoster(roster, framework);
        expect(checkRoster(roster, indexFramework(framework))).toEqual(found);
        expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
        for (const one of found) {
          expect(at(roster, one.path)).toBeDefined();
          const { problem, hint } = sayIssue(one, issueSentences);
          expect(`${problem} ${hint}`).toMatch(/^\S.*\. [A-Z].*[.?]$/s);
          expect(`${problem} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
    );
  });

  it("finds without the framework what it finds with it, but for what only that knows", () => {
    const ofFramework = [
      "unknown-band",
      "unknown-level",
      "unknown-competency",
      "not-a-competency",
      "unknown-node",
      "unknown-term",
      "retired-in-use",
    ];
    fc.assert(
      fc.property(arbitrarySmallPeople, ({ roster, framework }) => {
        expect(checkRoster(roster)).toEqual(
          checkRoster(roster, framework).filter(({ code }) => !ofFramework.includes(code)),
        );
      }),
    );
  });

  it("finds an overlap exactly where one begins while an earlier one goes on", () => {
    const span = fc.record({ from: days, until: fc.option(days, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const enrolments = spans.map(({ from, until }) => ({
          from,
          ...(until === undefined ? {} : { until }),
        }));
        const found = checkRoster(rosterOf({ learners: [learnerOf("ana", { enrolments })] }))
          .filter(({ code }) => code === "overlapping-spans")
          .map(({ path }) => path[3]);
        const isReal = ({ from, until = "9999-12-31" }: (typeof enrolments)[number]): boolean =>
          from <= until;
        const naive = enrolments.flatMap((one, position) =>
          isReal(one) &&
          enrolments.some(
            (other, before) =>
              other !== one &&
              isReal(other) &&
              (other.from < one.from || (other.from === one.from && before < position)) &&
              one.from <= (other.until ?? "9999-12-31"),
          )
            ? [position]
            : [],
        );
        expect([...found].sort((a, b) => Number(a) - Number(b))).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });
});

describe("on a day", () => {
  it("a learner is in a community exactly where the community has them as a member", () => {
    fc.assert(
      fc.property(rosters, days, (roster, day) => {
        // Of an id that several have, members are those of the first.
        const communities = roster.communities.filter(
          ({ id }, position) => roster.communities.findIndex((one) => one.id === id) === position,
        );
        const one = { ...roster, communities };
        for (const { id } of communities) {
          expect(membersOn(one, id, day)).toEqual(
            one.learners.filter((learner) =>
              communitiesOn(one, learner, day).some((community) => community.id === id),
            ),
          );
        }
      }),
    );
  });

  it("what began last holds", () => {
    const holds = ({ from, until }: Omit<Membership, "community">, day: string): boolean =>
      from <= day && (until === undefined || day <= until);
    fc.assert(
      fc.property(rosters, days, (roster, day) => {
        for (const learner of roster.learners) {
          const { enrolments, expectations } = learner;
          const enrolled = enrolments.filter((one) => holds(one, day));
          const last = enrolled.reduce<(typeof enrolled)[number] | undefined>(
            (best, one) => (best === undefined || one.from >= best.from ? one : best),
            undefined,
          );
          expect(bandOn(learner, day)).toBe(last?.band);
          for (const { competency } of expectations) {
            const found = expectationFor(learner, competency, day);
            const agreed = expectations.filter(
              (one) => one.competency === competency && holds(one, day),
            );
            expect(found === undefined).toBe(agreed.length === 0);
            expect(agreed.every(({ from }) => found !== undefined && from <= found.from)).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});
