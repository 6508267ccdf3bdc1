import { expectTypeOf, test } from "vitest";
import type { Framework } from "../framework/framework.ts";
import type { BandId, CommunityId, CompetencyId } from "../identity/ids.ts";
import type { Issue } from "../issue/issue.ts";
import type { Day, Instant } from "../time/moment.ts";
import { bandOn } from "./band-on.ts";
import { checkRoster } from "./check-roster.ts";
import { communitiesOn } from "./communities-on.ts";
import type { Community } from "./community.ts";
import { expectationFor } from "./expectation-for.ts";
import type { GoalStatus } from "./goal.ts";
import { goalSummary } from "./goal-summary.ts";
import { type HouseholdCopy, householdCopies } from "./household-copies.ts";
import type { Learner, OwnItem, PersonalExpectation } from "./learner.ts";
import { membersOn } from "./members-on.ts";
import { nameFor } from "./name-for.ts";
import type { Roster } from "./roster.ts";
import { type Reader, visibleTo } from "./visible-to.ts";

declare const learner: Learner;
declare const roster: Roster;
declare const framework: Framework;
declare const day: Day;
declare const instant: Instant;
declare const band: BandId;
declare const community: CommunityId;
declare const competency: CompetencyId;
declare const items: readonly OwnItem[];

test("questions about a day take a day", () => {
  expectTypeOf(bandOn(learner, day)).toEqualTypeOf<BandId | undefined>();
  // @ts-expect-error an instant has no day without a zone
  bandOn(learner, instant);
  expectTypeOf(communitiesOn(roster, learner, day)).toEqualTypeOf<readonly Community[]>();
  expectTypeOf(membersOn(roster, community, day)).toEqualTypeOf<readonly Learner[]>();
  // @ts-expect-error a grade band is no community
  membersOn(roster, band, day);
  expectTypeOf(expectationFor(learner, competency, day)).toEqualTypeOf<
    PersonalExpectation | undefined
  >();
  // @ts-expect-error a community is no competency
  expectationFor(learner, community, day);
});

test("a name is for one of two purposes", () => {
  expectTypeOf(nameFor(learner, "legal")).toBeString();
  // @ts-expect-error no such purpose
  nameFor(learner, "nickname");
});

test("who may see is asked for a reader and keeps what it is asked of", () => {
  expectTypeOf(visibleTo(items, "family")).toEqualTypeOf<readonly OwnItem[]>();
  // @ts-expect-error nobody reads as everybody
  visibleTo(items, "everybody");
  // @ts-expect-error what nobody shared cannot be asked for
  visibleTo([{ text: "sings" }], "family");
  expectTypeOf<Reader>().toEqualTypeOf<
    "learner" | "family" | "educator" | "school" | "public" | "researcher"
  >();
});

test("goals are counted by every status", () => {
  expectTypeOf(goalSummary([], day).counts).toEqualTypeOf<{ readonly [S in GoalStatus]: number }>();
});

test("every learner has copies of a report", () => {
  expectTypeOf(householdCopies(learner)).toEqualTypeOf<readonly HouseholdCopy[]>();
});

test("a roster is checked with a framework or without one", () => {
  expectTypeOf(checkRoster(roster)).toEqualTypeOf<readonly Issue[]>();
  expectTypeOf(checkRoster(roster, framework)).toEqualTypeOf<readonly Issue[]>();
});
