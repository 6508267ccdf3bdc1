import { expectTypeOf, test } from "vitest";
import type { CompetencyId, DemonstrationId, EntryId, LearnerId } from "../identity/ids.ts";
import type { Problem } from "../issue/problem.ts";
import { gather } from "./gather.ts";
import type { Evidence, Gathered, GatherQuestion, Series } from "./gathered.ts";
import type { Entry, Log } from "./log.ts";
import type { Rating, RatingValue } from "./rating.ts";
import type { LogRow } from "./row/log-row.ts";
import { ratingOfRow } from "./row/rating-of-row.ts";
import type { SetAsideReason, SetAsideReasons } from "./set-aside.ts";

declare const question: GatherQuestion;
declare const learner: LearnerId;
declare const competency: CompetencyId;
declare const demonstration: DemonstrationId;
declare const id: EntryId;
declare const piece: Evidence;
declare const rating: Rating;

test("a wrong kind of id does not compile", () => {
  const right: Pick<Rating, "id" | "learner" | "target"> = { id, learner, target: competency };
  expectTypeOf(right.learner).toEqualTypeOf<LearnerId>();
  // @ts-expect-error a competency is no learner
  ({ ...rating, learner: competency }) satisfies Rating;
  // @ts-expect-error a learner is no competency
  ({ ...rating, target: learner }) satisfies Rating;
  // @ts-expect-error any entry is no demonstration
  ({ ...rating, demonstration: id }) satisfies Rating;
  ({ ...rating, demonstration }) satisfies Rating;
  // A demonstration is an entry: a correction may be about it.
  expectTypeOf(demonstration).toExtend<EntryId>();
  // @ts-expect-error competencies are no learners
  gather({ ...question, learners: [competency] });
  // @ts-expect-error a learner is no competency
  ratingOfRow({ learner, competency: learner, happened: "2026-05-29" });
  ratingOfRow({ learner: "ana", competency: "share", happened: "2026-05-29" } satisfies LogRow);
});

test("a series is never empty", () => {
  ({ learner, competency, evidence: [piece] }) satisfies Series;
  // @ts-expect-error without evidence there is no series
  ({ learner, competency, evidence: [] }) satisfies Series;
  expectTypeOf<Series["evidence"][0]>().toEqualTypeOf<Evidence>();
});

test("an unhandled form of rating does not compile", () => {
  const told = (value: RatingValue): string => {
    switch (value.kind) {
      case "level":
      case "number":
      case "points":
      case "met":
        return value.kind;
      default:
        // @ts-expect-error a status is no level
        value satisfies never;
        expectTypeOf(value.kind).toEqualTypeOf<"status">();
        return "";
    }
  };
  expectTypeOf(told).returns.toBeString();
});

test("an unhandled type of entry does not compile", () => {
  const named = (entry: Entry): string => {
    switch (entry.type) {
      case "demonstration":
      case "rating":
      case "retraction":
      case "replacement":
      case "judgement":
      case "consent":
        return entry.id;
      default:
        // @ts-expect-error there are erasures too
        entry satisfies never;
        expectTypeOf(entry.type).toEqualTypeOf<"erasure">();
        return "";
    }
  };
  expectTypeOf(named).returns.toBeString();
});

test("an unhandled reason does not compile", () => {
  expectTypeOf<SetAsideReason>().toEqualTypeOf<Problem<SetAsideReasons>>();
  expectTypeOf<SetAsideReason["code"]>().toEqualTypeOf<
    | "erased"
    | "not-yet-recorded"
    | "not-yet-happened"
    | "not-a-moment"
    | "retracted"
    | "replaced"
    | "unknown-learner"
    | "unknown-competency"
    | "not-consented"
    | "duplicate"
  >();
});

test("what goes in and comes out is read-only", () => {
  expectTypeOf(gather).returns.toEqualTypeOf<Gathered>();
  expectTypeOf<Log["entries"]>().toEqualTypeOf<readonly Entry[]>();
  // @ts-expect-error nothing is ever changed in a log
  expectTypeOf((log: Log) => log.entries.push(rating)).toBeFunction();
});
