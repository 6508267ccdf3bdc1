import { describe, expect, it } from "vitest";
import { momentIn } from "./moment-in.ts";

describe("a moment in a cell", () => {
  it.each<[string, string, boolean]>([
    ["2026-05-29", "2026-05-29", false],
    ["  2026-05-29 ", "2026-05-29", false],
    ["2026-05-29T14:30:00Z", "2026-05-29T14:30:00.000Z", false],
    ["2026-05-29T14:30:00+02:00", "2026-05-29T12:30:00.000Z", false],
    ["2026-05-29T14:30:00UTC", "2026-05-29T14:30:00.000Z", false],
    ["2026-05-29T14:30:00 utc", "2026-05-29T14:30:00.000Z", false],
    ["2026-05-29 14:30:00 UTC", "2026-05-29T14:30:00.000Z", false],
    ["2026-05-29 14:30:00", "2026-05-29T14:30:00.000Z", true],
    [" 2026-05-29T14:30 ", "2026-05-29T14:30:00.000Z", true],
    ["2026-05-29 14:30:01.5", "2026-05-29T14:30:01.500Z", true],
  ])("%j is %s, read without a zone: %s", (cell, moment, zoneless) => {
    expect(momentIn(cell)).toEqual({ moment, zoneless });
  });

  it.each([
    "",
    "29 May 2026",
    "2026-02-30",
    "2026-02-30 10:00",
    "2026-05-29 25:00",
    "on 2026-05-29 14:30",
    "2026-05-29 14:30 or so",
    "2026-05-29 14:30:0",
    "UTC 2026-05-29",
    "2026-05-29 14:30 UTC 1",
  ])("%j is none", (cell) => {
    expect(momentIn(cell)).toBeUndefined();
  });
});
