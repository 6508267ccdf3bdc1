import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { epochOf } from "./epoch-of.ts";
import { instantOf } from "./instant-of.ts";
import { isInstant } from "./is-instant.ts";
import { momentOf } from "./moment-of.ts";
import { toInstant } from "./to-instant.ts";

describe("an instant of ISO 8601", () => {
  // RFC 3339, 5.8, and ISO 8601-1:2019, 5.4.2, have the first ones as examples.
  it.each([
    ["1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.520Z"],
    ["1996-12-19T16:39:57-08:00", "1996-12-20T00:39:57.000Z"],
    ["1990-12-31T23:59:60Z", "1991-01-01T00:00:00.000Z"],
    ["1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00.000Z"],
    ["1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.870Z"],
    ["19850412T101530+0400", "1985-04-12T06:15:30.000Z"],
    ["19850412T101530Z", "1985-04-12T10:15:30.000Z"],
    ["19850412T1015Z", "1985-04-12T10:15:00.000Z"],
    ["2026-05-29T14:30:00.000Z", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T16:30+02:00", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T16:30+02", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T16:30+0200", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T11:00:00-03:30", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29t14:30:00z", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29 14:30:00Z", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T14:30:00,5Z", "2026-05-29T14:30:00.500Z"],
    ["2026-05-29T14:30:00.0009999Z", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T14:30:00.123456789012Z", "2026-05-29T14:30:00.123Z"],
    ["2026-05-29T14:30:00-00:00", "2026-05-29T14:30:00.000Z"],
    ["2026-05-29T24:00:00.000Z", "2026-05-30T00:00:00.000Z"],
    ["2026-05-29T24:00Z", "2026-05-30T00:00:00.000Z"],
    ["1990-12-31T23:59:60.250Z", "1991-01-01T00:00:00.250Z"],
    ["2026-05-29T23:59:59.999+23:59", "2026-05-29T00:00:59.999Z"],
    ["0000-01-01T00:00:00.000Z", "0000-01-01T00:00:00.000Z"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"],
  ])("%s is %s", (text, expected) => {
    expect(toInstant(text)).toBe(expected);
    expect(epochOf(text)).toBe(Date.parse(expected));
    expect(momentOf(text)).toBe(expected);
    expect(isInstant(text)).toBe(text === expected);
  });

  it.each([
    ["", "nothing"],
    ["2026-05-29", "a day"],
    ["2026-05-29T14:30:00.000", "no offset"],
    ["2026-05-29T14:30", "no offset"],
    ["2026-05-29T14Z", "no minutes"],
    ["2026-02-30T14:30:00.000Z", "no day"],
    ["2026-02-30T14:30:00Z", "no day"],
    ["20260230T143000Z", "no day"],
    ["2026-05-29T25:00:00.000Z", "hour 25"],
    ["2026-05-29T24:00:00.001Z", "after the end of the day"],
    ["2026-05-29T24:00:01Z", "after the end of the day"],
    ["2026-05-29T24:01Z", "after the end of the day"],
    ["2026-05-29T14:60:00.000Z", "minute 60"],
    ["2026-05-29T14:30:60.000Z", "a leap second at half past two"],
    ["2026-05-29T23:59:61.000Z", "second 61"],
    ["2026-05-29T14:30:00.Z", "a point and nothing"],
    ["2026-05-29T14:30:0a.000Z", "a letter"],
    ["2026-05-29T14:30:00.0a0Z", "a letter in the fraction"],
    ["2026-05-29T1a:30:00.000Z", "a letter in the hour"],
    ["2026-05-29T14:3a:00.000Z", "a letter in the minute"],
    ["2026-05-29T14.30:00.000Z", "a point for a colon"],
    ["2026-05-29T14:30.00.000Z", "a point for a colon"],
    ["2026-05-29T14:30:00:000Z", "a colon for a point"],
    ["2026-05-29X14:30:00.000Z", "no T"],
    ["2026-05-29T14:30:00.000X", "no Z"],
    ["2026-05-29T14:30:00+24:00", "an offset of a day"],
    ["2026-05-29T14:30:00+02:60", "an offset of 60 minutes"],
    ["2026-05-29T14:30:00+2:00", "a short offset"],
    ["2026-05-29T14:30:00 +02:00", "a space"],
    ["2026-05-29T14:30:00Z ", "a space"],
    [" 2026-05-29T14:30:00Z", "a space"],
    ["20260529T14:30:00Z", "both formats"],
    ["2026-05-29T143000Z", "both formats"],
    ["2026-W22-5T14:30:00Z", "a week"],
    ["2026-149T14:30:00Z", "a day of the year"],
    ["+012026-05-29T14:30:00.000Z", "a year of six digits"],
    ["0000-01-01T00:00:00+00:01", "before the year 0000"],
    ["9999-12-31T23:59:59.999-00:01", "after the year 9999"],
    ["9999-12-31T24:00:00.000Z", "after the year 9999"],
    ["May 29, 2026 14:30 UTC", "prose"],
  ])("%s is none: %s", (text) => {
    expect(toInstant(text)).toBeUndefined();
    expect(epochOf(text)).toBeUndefined();
    expect(isInstant(text)).toBe(false);
  });

  it("costs no more than its length, whatever stands in it", () => {
    const text = `2026-05-29T14:30:00.${"0".repeat(200_000)}`;
    expect(toInstant(text)).toBeUndefined();
    expect(toInstant(`${text}Z`)).toBe("2026-05-29T14:30:00.000Z");
  });
});

describe("a moment", () => {
  it("is a day as it is, an instant in its canonical form, or nothing", () => {
    expect(momentOf("2026-05-29")).toBe("2026-05-29");
    expect(momentOf("2026-02-29")).toBeUndefined();
    expect(momentOf("2026-05-29T14:30")).toBeUndefined();
  });
});

describe("milliseconds as an instant", () => {
  it.each([
    [0, "1970-01-01T00:00:00.000Z"],
    [-1, "1969-12-31T23:59:59.999Z"],
    [1.9, "1970-01-01T00:00:00.001Z"],
    [-0.5, "1969-12-31T23:59:59.999Z"],
    [253_402_300_799_999, "9999-12-31T23:59:59.999Z"],
    [253_402_300_800_000, "9999-12-31T23:59:59.999Z"],
    [-62_167_219_200_000, "0000-01-01T00:00:00.000Z"],
    [-62_167_219_200_001, "0000-01-01T00:00:00.000Z"],
    [Number.POSITIVE_INFINITY, "9999-12-31T23:59:59.999Z"],
    [Number.NEGATIVE_INFINITY, "0000-01-01T00:00:00.000Z"],
  ])("%d is %s", (epoch, expected) => {
    expect(instantOf(epoch)).toBe(expected);
  });

  it("refuses what is no number", () => {
    expect(() => instantOf(Number.NaN)).toThrow(
      expect.objectContaining({
        constructor: InvalidInputError,
        issues: [{ code: "not-a-moment", severity: "error", path: [], data: { found: "NaN" } }],
      }),
    );
  });
});
