import { utc as inUtc } from "@date-fns/utc";
import {
  addDays as fnsAddDays,
  addMonths as fnsAddMonths,
  formatISO,
  isValid,
  parseISO,
} from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kiritimati, lordHowe, madrid, saoPaulo, stJohns, stJohns2010 } from "../../test/zones.ts";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { ageOn } from "./age-on.ts";
import { beginOf, endOf } from "./begin-of.ts";
import { compareDays } from "./compare-days.ts";
import { dayOf } from "./day-of.ts";
import { daysBetween } from "./days-between.ts";
import { epochOf } from "./epoch-of.ts";
import { instantAt } from "./instant-at.ts";
import { instantOf } from "./instant-of.ts";
import { isDay } from "./is-day.ts";
import { isInstant } from "./is-instant.ts";
import type { Day } from "./moment.ts";
import { offsetAt } from "./offset-at.ts";
import { toInstant } from "./to-instant.ts";
import type { Zone } from "./zone.ts";

const [firstDay, lastDay] = [-719_528, 2_932_896];
const dayLength = 86_400_000;
const dayFrom = (number: number): Day => new Date(number * dayLength).toISOString().slice(0, 10);
const days = fc.integer({ min: firstDay, max: lastDay }).map(dayFrom);
const epochs = fc.integer({ min: firstDay * dayLength, max: (lastDay + 1) * dayLength - 1 });
const fns = (day: Day, run: (date: Date) => Date): Day =>
  formatISO(run(new Date(`${day}T00:00:00.000Z`)), { representation: "date", in: inUtc });

describe("days", () => {
  it("are those of date-fns and of the language", () => {
    const two = (most: number): fc.Arbitrary<string> =>
      fc.nat({ max: most }).map((number) => String(number).padStart(2, "0"));
    const year = fc.nat({ max: 9999 }).map((number) => String(number).padStart(4, "0"));
    fc.assert(
      fc.property(year, two(14), two(33), (y, month, day) => {
        const text = `${y}-${month}-${day}`;
        expect(isDay(text)).toBe(isValid(parseISO(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it("begin when the language says", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(beginOf(day)).toBe(Date.parse(`${day}T00:00:00.000Z`));
        expect(endOf(day) - beginOf(day)).toBe(dayLength);
      }),
      { numRuns: 2000 },
    );
  });

  it("are counted as date-fns counts them", () => {
    const some = fc.integer({ min: firstDay + 400_000, max: lastDay - 400_000 }).map(dayFrom);
    const amount = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(some, amount, (day, by) => {
        expect(addDays(day, by)).toBe(fns(day, (date) => fnsAddDays(date, by, { in: inUtc })));
        expect(addMonths(day, by)).toBe(fns(day, (date) => fnsAddMonths(date, by, { in: inUtc })));
        expect(addDays(addDays(day, by), -by)).toBe(day);
        expect(daysBetween(day, addDays(day, by))).toBe(by);
      }),
      { numRuns: 2000 },
    );
  });

  it("sort as texts as they do in time", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });

  it("never leave the calendar, whatever is added", () => {
    fc.assert(
      fc.property(days, fc.double({ noNaN: true }), (day, amount) => {
        expect(isDay(addDays(day, amount))).toBe(true);
        expect(isDay(addMonths(day, amount))).toBe(true);
      }),
    );
  });

  it("make an age that grows by one on every birthday", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay, max: lastDay - 120 * 366 }).map(dayFrom),
        fc.nat({ max: 120 }),
        (born, years) => {
          const month = born.slice(5);
          const year = String(Number(born.slice(0, 4)) + years).padStart(4, "0");
          const birthday = isDay(`${year}-${month}`) ? `${year}-${month}` : `${year}-03-01`;
          expect(ageOn(born, birthday)).toBe(years);
          const eve = addDays(birthday, -1);
          if (eve < birthday) expect(ageOn(born, eve)).toBe(years === 0 ? undefined : years - 1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("instants", () => {
  it("are those of the language", () => {
    fc.assert(
      fc.property(epochs, (epoch) => {
        const text = new Date(epoch).toISOString();
        expect(instantOf(epoch)).toBe(text);
        expect(epochOf(text)).toBe(epoch);
        expect(toInstant(text)).toBe(text);
        expect(isInstant(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("are the same whatever offset they are written with", () => {
    const safe = fc.integer({ min: 0, max: lastDay * dayLength });
    fc.assert(
      fc.property(safe, fc.integer({ min: -1439, max: 1439 }), (epoch, minutes) => {
        const size = Math.abs(minutes);
        const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) =>
          String(part).padStart(2, "0"),
        );
        const civil = new Date(epoch + minutes * 60_000).toISOString().slice(0, -1);
        const sign = minutes < 0 ? "-" : "+";
        expect(toInstant(`${civil}${sign}${hours}:${rest}`)).toBe(instantOf(epoch));
        expect(epochOf(`${civil}${sign}${hours}${rest}`)).toBe(epoch);
      }),
      { numRuns: 1000 },
    );
  });

  it("are never found in other texts: what is read is read as the language reads it", () => {
    const near = fc
      .tuple(epochs, fc.nat({ max: 23 }), fc.constantFrom(..."0123456789:-.TZ+ x".split("")))
      .map(([epoch, at, letter]) => {
        const text = new Date(epoch).toISOString();
        return text.slice(0, at) + letter + text.slice(at + 1);
      });
    fc.assert(
      fc.property(near, (text) => {
        const read = epochOf(text);
        if (read !== undefined && text[10] === "T" && !text.includes(":60.") && !/T24/.test(text)) {
          expect(read).toBe(Date.parse(text));
        }
        if (read === undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) {
          expect(isDay(text.slice(0, 10)) && Date.parse(text)).toSatisfy(
            (value) => value === false || Number.isNaN(value),
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});

/** What Intl knows of a zone: another implementation, with a database of its own. */
const clocksOf = ({ name }: Zone): ((epoch: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (epoch) => {
    const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, +value]));
    const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
    return Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
  };
};

describe.each([
  [madrid, "2025-01-01", "2027-01-01"],
  [stJohns, "2025-01-01", "2027-01-01"],
  [stJohns2010, "2010-01-01", "2012-01-01"],
  [saoPaulo, "2018-01-01", "2020-01-01"],
  [lordHowe, "2025-01-01", "2027-01-01"],
  [kiritimati, "1994-01-01", "1996-01-01"],
] as const)("clocks that are turned: $name", (zone, from, until) => {
  const clocks = clocksOf(zone);
  const seconds = fc
    .oneof(
      fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(until) / 1000 }),
      // Two days around each turn of the clocks.
      fc
        .tuple(
          fc.constantFrom(
            ...zone.offsets.slice(1).map(({ from: turn }) => epochOf(turn ?? "") ?? 0),
          ),
          fc.integer({ min: -172_800, max: 172_800 }),
        )
        .map(([turn, by]) => turn / 1000 + by),
    )
    .map((second) => second * 1000);

  it("show what Intl shows", () => {
    fc.assert(
      fc.property(seconds, (epoch) => {
        expect(epoch + offsetAt(zone, epoch) * 60_000).toBe(clocks(epoch));
        expect(dayOf(instantOf(epoch), zone)).toBe(
          new Date(clocks(epoch)).toISOString().slice(0, 10),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("show a day from its beginning on and none before", () => {
    fc.assert(
      fc.property(seconds, (epoch) => {
        const day = new Date(clocks(epoch)).toISOString().slice(0, 10);
        const midnight = Date.parse(day);
        const begin = beginOf(day, zone);
        expect(clocks(begin)).toBeGreaterThanOrEqual(midnight);
        expect(clocks(begin - 1000)).toBeLessThan(midnight);
        expect(begin).toBeLessThanOrEqual(epoch);
        expect(endOf(day, zone)).toBe(beginOf(addDays(day, 1), zone));
        expect(endOf(day, zone)).toBeGreaterThanOrEqual(begin);
      }),
      { numRuns: 500 },
    );
  });

  it("show a time at its instant, the first of two, or as far after a gap as it lies in it", () => {
    fc.assert(
      fc.property(seconds, (civil) => {
        const text = new Date(civil).toISOString();
        const instant = epochOf(instantAt(text.slice(0, 10), zone, text.slice(11, 23))) ?? 0;
        // Every instant at which the clocks show it, tried with all offsets of the zone.
        const shown = zone.offsets
          .map(({ minutes }) => civil - minutes * 60_000)
          .filter((epoch) => clocks(epoch) === civil);
        if (shown.length > 0) expect(instant).toBe(Math.min(...shown));
        else
          expect(clocks(instant) - civil).toBe(
            (offsetAt(zone, instant) - offsetAt(zone, instant - dayLength)) * 60_000,
          );
      }),
      { numRuns: 500 },
    );
  });
});
