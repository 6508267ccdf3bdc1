import { describe, expect, it } from "vitest";
import { kiritimati, lordHowe, madrid, saoPaulo, stJohns, stJohns2010 } from "../../test/zones.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import type { Issue } from "../issue/issue.ts";
import { beginOf, endOf } from "./begin-of.ts";
import { checkZone } from "./check-zone.ts";
import { dayOf } from "./day-of.ts";
import { fixedZone } from "./fixed-zone.ts";
import { instantAt } from "./instant-at.ts";
import { instantOf } from "./instant-of.ts";
import { offsetAt } from "./offset-at.ts";
import { utc, type Zone } from "./zone.ts";

const refused = (code: string, found: string): unknown =>
  expect.objectContaining({
    constructor: InvalidInputError,
    issues: [{ code, severity: "error", path: [], data: { found } }],
  });

describe("a zone of one offset", () => {
  it.each([
    ["+02:00", 120],
    ["-03:30", -210],
    ["-0330", -210],
    ["+14", 840],
    ["+23:59", 1439],
    ["+00:00", 0],
    ["-00:00", 0],
    ["Z", 0],
    ["z", 0],
  ])("%s is %d minutes ahead", (name, minutes) => {
    expect(fixedZone(name)).toEqual({ name, offsets: [{ minutes }] });
    expect(offsetAt(fixedZone(name), 0)).toBe(minutes);
  });

  it.each(["", "02:00", "+2", "+24:00", "+02:60", "+2:00", "UTC", "Europe/Madrid", "+02:00 "])(
    "%s is none",
    (name) => {
      expect(() => fixedZone(name)).toThrow(refused("not-an-offset", name) as Error);
    },
  );
});

describe("the offset in force", () => {
  it.each([
    [madrid, "2026-03-29T00:59:59.999Z", 60],
    [madrid, "2026-03-29T01:00:00.000Z", 120],
    [madrid, "2026-10-25T00:59:59.999Z", 120],
    [madrid, "2026-10-25T01:00:00.000Z", 60],
    [madrid, "1999-01-01T00:00:00.000Z", 60],
    [madrid, "9999-01-01T00:00:00.000Z", 60],
    [stJohns, "2026-07-01T00:00:00.000Z", -150],
    [lordHowe, "2026-10-03T15:29:59.999Z", 630],
    [lordHowe, "2026-10-03T15:30:00.000Z", 660],
    [utc, "2026-07-01T00:00:00.000Z", 0],
  ])("of %o at %s is %d", (zone, instant, minutes) => {
    expect(offsetAt(zone, Date.parse(instant))).toBe(minutes);
  });

  it("never is one that does not say from when on, or says it unreadably", () => {
    const zone: Zone = { name: "broken", offsets: [{ minutes: 1 }, { minutes: 2 }] };
    expect(offsetAt(zone, 0)).toBe(1);
    expect(beginOf("1970-01-01", zone)).toBe(-60_000);
    const unread: Zone = {
      name: "broken",
      offsets: [{ minutes: 1 }, { from: "summer", minutes: 2 }],
    };
    expect(offsetAt(unread, Number.MAX_SAFE_INTEGER)).toBe(1);
  });

  it("is the first's before the first says that it begins", () => {
    const zone: Zone = { name: "late", offsets: [{ from: "2026-01-01", minutes: 60 }] };
    expect(offsetAt(zone, 0)).toBe(60);
    expect(beginOf("1970-01-01", zone)).toBe(-3_600_000);
  });
});

describe("a day in a zone", () => {
  it.each([
    ["UTC", utc, "2026-05-29", "2026-05-29T00:00:00.000Z", 24],
    ["ahead", fixedZone("+14:00"), "2026-05-29", "2026-05-28T10:00:00.000Z", 24],
    ["behind", fixedZone("-03:30"), "2026-05-29", "2026-05-29T03:30:00.000Z", 24],
    ["winter", madrid, "2026-01-15", "2026-01-14T23:00:00.000Z", 24],
    ["summer", madrid, "2026-07-15", "2026-07-14T22:00:00.000Z", 24],
    ["clocks forward", madrid, "2026-03-29", "2026-03-28T23:00:00.000Z", 23],
    ["clocks back", madrid, "2026-10-25", "2026-10-24T22:00:00.000Z", 25],
    ["half an hour forward", lordHowe, "2026-10-04", "2026-10-03T13:30:00.000Z", 23.5],
    ["half an hour back", lordHowe, "2026-04-05", "2026-04-04T13:00:00.000Z", 24.5],
    ["no midnight", saoPaulo, "2018-11-04", "2018-11-04T03:00:00.000Z", 23],
    ["the day before", saoPaulo, "2018-11-03", "2018-11-03T03:00:00.000Z", 24],
    ["back at midnight", saoPaulo, "2018-02-17", "2018-02-17T02:00:00.000Z", 25],
    ["the day after", saoPaulo, "2018-02-18", "2018-02-18T03:00:00.000Z", 24],
    ["a day that was not", kiritimati, "1994-12-31", "1994-12-31T10:00:00.000Z", 0],
    ["the day before it", kiritimati, "1994-12-30", "1994-12-30T10:00:00.000Z", 24],
    ["the day after it", kiritimati, "1995-01-01", "1994-12-31T10:00:00.000Z", 24],
    ["midnight twice", stJohns2010, "2010-11-07", "2010-11-07T02:30:00.000Z", 25],
    ["before midnight twice", stJohns2010, "2010-11-06", "2010-11-06T02:30:00.000Z", 24],
    ["forward at 0:01", stJohns2010, "2010-03-14", "2010-03-14T03:30:00.000Z", 23],
  ])("%s", (_, zone, day, begin, hours) => {
    expect(instantOf(beginOf(day, zone))).toBe(begin);
    expect(instantAt(day, zone)).toBe(begin);
    expect((endOf(day, zone) - beginOf(day, zone)) / 3_600_000).toBe(hours);
  });

  it("is the one that the clocks show", () => {
    expect(dayOf("2026-05-29T10:00:00.000Z", fixedZone("+14:00"))).toBe("2026-05-30");
    expect(dayOf("2026-05-29T09:59:59.999Z", fixedZone("+14:00"))).toBe("2026-05-29");
    expect(dayOf("2026-05-29T03:29:59.999Z", fixedZone("-03:30"))).toBe("2026-05-28");
    expect(dayOf("2026-05-29T03:30:00.000Z", fixedZone("-03:30"))).toBe("2026-05-29");
    expect(dayOf("2026-05-29T22:30:00.000Z")).toBe("2026-05-29");
    expect(dayOf("2026-05-30T00:30+02:00", madrid)).toBe("2026-05-30");
    expect(dayOf("2026-05-29", fixedZone("+14:00"))).toBe("2026-05-29");
    expect(dayOf("1994-12-31T09:59:59.999Z", kiritimati)).toBe("1994-12-30");
    expect(dayOf("1994-12-31T10:00:00.000Z", kiritimati)).toBe("1995-01-01");
    // Shown again after the first midnight, which ended it.
    expect(dayOf("2010-11-07T02:31:00.000Z", stJohns2010)).toBe("2010-11-06");
    expect(dayOf("9999-12-31T23:00:00.000Z", fixedZone("+02:00"))).toBe("9999-12-31");
    expect(dayOf("0000-01-01T00:00:00.000Z", fixedZone("-02:00"))).toBe("0000-01-01");
  });

  it("goes to the next one's beginning, also at the ends of the calendar", () => {
    expect(endOf("9999-12-31")).toBe(253_402_300_800_000);
    expect(beginOf("0000-01-01")).toBe(-62_167_219_200_000);
    expect(endOf("2026-12-31")).toBe(Date.parse("2027-01-01"));
  });
});

describe("an instant in a zone", () => {
  it("is itself and its one millisecond", () => {
    expect(beginOf("2026-05-29T14:30:00.000Z", madrid)).toBe(1_780_065_000_000);
    expect(endOf("2026-05-29T14:30:00.000Z", madrid)).toBe(1_780_065_000_001);
    expect(beginOf("2026-05-29T16:30:00+02:00")).toBe(1_780_065_000_000);
  });

  it("is no number where the text is no moment", () => {
    expect(beginOf("2026-02-30")).toBeNaN();
    expect(endOf("soon")).toBeNaN();
    expect(() => dayOf("soon")).toThrow(refused("not-a-moment", "soon") as Error);
  });
});

describe("a time of a day", () => {
  it.each([
    ["in UTC", utc, "2026-05-29", "16:30", "2026-05-29T16:30:00.000Z"],
    ["with seconds", utc, "2026-05-29", "16:30:01", "2026-05-29T16:30:01.000Z"],
    ["with a fraction", utc, "2026-05-29", "16:30:01.25", "2026-05-29T16:30:01.250Z"],
    ["at the day's end", utc, "2026-05-29", "24:00", "2026-05-30T00:00:00.000Z"],
    ["behind UTC", fixedZone("-03:30"), "2026-05-29", "23:00", "2026-05-30T02:30:00.000Z"],
    ["just before a gap", madrid, "2026-03-29", "01:59:59.999", "2026-03-29T00:59:59.999Z"],
    ["at a gap", madrid, "2026-03-29", "02:00", "2026-03-29T01:00:00.000Z"],
    ["in a gap", madrid, "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["after a gap", madrid, "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["shown twice", madrid, "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["just after that", madrid, "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["in a gap at midnight", saoPaulo, "2018-11-04", "00:30", "2018-11-04T03:30:00.000Z"],
    ["midnight in a gap", saoPaulo, "2018-11-04", "00:00", "2018-11-04T03:00:00.000Z"],
    ["on a day that was not", kiritimati, "1994-12-31", "08:00", "1994-12-31T18:00:00.000Z"],
  ])("%s", (_, zone, day, time, expected) => {
    expect(instantAt(day, zone, time)).toBe(expected);
  });

  it.each([
    ["2026-02-30", "16:30", "2026-02-30T16:30"],
    ["2026-05-29", "25:00", "2026-05-29T25:00"],
    ["2026-05-29", "noon", "2026-05-29Tnoon"],
    ["2026-05-29", "16:30Z", "2026-05-29T16:30Z"],
    ["2026-05-29", "16:30+02:00", "2026-05-29T16:30+02:00"],
    ["20260529", "1630", "20260529T1630"],
    ["2026-05-29", "", "2026-05-29T"],
    ["2026-02-30", undefined, "2026-02-30"],
  ])("%s %s is none", (day, time, found) => {
    expect(() => instantAt(day, utc, time)).toThrow(refused("not-a-moment", found) as Error);
  });
});

describe("checking a zone", () => {
  const from = (...instants: readonly (string | undefined)[]): Zone => ({
    name: "made up",
    offsets: [
      { minutes: 0 },
      ...instants.map((instant, at) => ({
        ...(instant === undefined ? {} : { from: instant }),
        minutes: at + 1,
      })),
    ],
  });
  const [january, june] = ["2026-01-01T00:00:00.000Z", "2026-06-01T00:00:00.000Z"];

  it.each<readonly [string, Zone, readonly Issue[]]>([
    ["UTC", utc, []],
    ["a real one", madrid, []],
    [
      "without a start",
      from(january, undefined),
      [
        {
          code: "offset-without-start",
          severity: "error",
          path: ["zone", "offsets", 2, "from"],
          data: { minutes: 2 },
        },
      ],
    ],
    [
      "turned around",
      from(june, january),
      [
        {
          code: "offset-not-later",
          severity: "error",
          path: ["zone", "offsets", 2, "from"],
          data: { from: january, before: june },
        },
      ],
    ],
    [
      "twice at once",
      from(june, june),
      [
        {
          code: "offset-not-later",
          severity: "error",
          path: ["zone", "offsets", 2, "from"],
          data: { from: june, before: june },
        },
      ],
    ],
  ])("%s", (_, zone, issues) => {
    expect(checkZone(zone, ["zone"])).toEqual(issues);
    expect(checkZone(zone).map(({ path }) => ["zone", ...path])).toEqual(
      issues.map(({ path }) => path),
    );
  });
});
