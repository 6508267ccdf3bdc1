import { expectTypeOf, test } from "vitest";
import type { LearnerId } from "../identity/ids.ts";
import { addDays } from "./add-days.ts";
import { ageOn } from "./age-on.ts";
import { type AsOf, asOfBounds } from "./as-of.ts";
import { dayOf } from "./day-of.ts";
import { earliest } from "./earliest.ts";
import { instantAt } from "./instant-at.ts";
import { isDay } from "./is-day.ts";
import { latest } from "./latest.ts";
import type { Day, Instant, Moment } from "./moment.ts";
import { momentOf } from "./moment-of.ts";
import type { Window } from "./window.ts";
import { windowBounds } from "./window-bounds.ts";
import { utc, type Zone } from "./zone.ts";

declare const day: Day;
declare const days: readonly Day[];
declare const instant: Instant;
declare const learner: LearnerId;
declare const text: string;

test("a day is no instant and an instant is no day", () => {
  addDays(day, 1);
  addDays("2026-05-29", 1);
  // @ts-expect-error an instant has no calendar without a zone
  addDays(instant, 1);
  // @ts-expect-error an instant is no day
  ageOn(day, instant);
  // @ts-expect-error a learner is no day
  addDays(learner, 1);
  expectTypeOf(dayOf(instant, utc)).toEqualTypeOf<Day>();
  expectTypeOf(instantAt(day, utc)).toEqualTypeOf<Instant>();
  // @ts-expect-error only a zone makes a day an instant
  instantAt(day);
});

test("a text is a day once it was looked at", () => {
  expectTypeOf(momentOf(text)).toEqualTypeOf<Moment | undefined>();
  if (isDay(text)) expectTypeOf(text).toEqualTypeOf<Day>();
});

test("of at least one day there is a first and a last", () => {
  expectTypeOf(earliest(["2026-05-29", day])).toEqualTypeOf<Day>();
  expectTypeOf(latest([day])).toEqualTypeOf<Day>();
  expectTypeOf(earliest(days)).toEqualTypeOf<Day | undefined>();
  expectTypeOf(latest(days)).toEqualTypeOf<Day | undefined>();
});

test("as-of is one moment or both", () => {
  expectTypeOf<Day>().toExtend<AsOf>();
  expectTypeOf<Instant>().toExtend<AsOf>();
  // @ts-expect-error what was known by then is a question of its own
  asOfBounds({ happened: day });
});

test("a zone has at least one offset", () => {
  // @ts-expect-error no offset
  const none: Zone = { name: "none", offsets: [] };
  expectTypeOf(none).toEqualTypeOf<Zone>();
});

test("a window is handled whole", () => {
  const named = (window: Window): string => {
    switch (window.kind) {
      case "since":
      case "last-days":
      case "last-months":
      case "between":
        return window.kind;
      default:
        // @ts-expect-error a school year is left
        return window satisfies never;
    }
  };
  expectTypeOf(named).returns.toBeString();
  // @ts-expect-error days of a window of months
  windowBounds({ kind: "last-months", days: 3 }, { on: day, zone: utc });
  // @ts-expect-error a window has no days without a zone
  windowBounds({ kind: "last-days", days: 3 }, { on: day });
});
