import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { madrid } from "../../test/zones.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { parseCalendar, safeParseCalendar } from "./parse-calendar.ts";
import { calendarSchema } from "./schema.ts";

const format = "whole-learner/calendar@1";
const year = { id: "2025-26", name: "2025-26", from: "2025-09-01", until: "2026-06-12" };
const term = {
  id: "1",
  name: { en: "Autumn", es: "Otoño" },
  from: "2025-09-01",
  until: "2025-11-07",
};

/** Codes, severities and places of what was noticed. */
const found = (input: unknown): readonly string[] =>
  safeParseCalendar(input).issues.map(
    ({ code, severity, path }) => `${severity} ${code} /${path.join("/")}`,
  );

describe("a school calendar", () => {
  it("is read, with lists that were left out", () => {
    expect(
      parseCalendar(deepFreeze({ format, years: [year, { ...year, id: "b", terms: [term] }] })),
    ).toEqual({
      format,
      years: [
        { ...year, terms: [] },
        { ...year, id: "b", terms: [term] },
      ],
    });
  });

  it("is the same after it was stored", () => {
    const calendar = {
      format,
      zone: madrid,
      years: [
        { ...year, terms: [{ ...term, extensions: { own: [1, null] } }], extensions: { own: {} } },
      ],
      extensions: { "acme/id": 7 },
    };
    const read = parseCalendar(calendar);
    expect(read).toEqual(calendar);
    expect(safeParseCalendar(JSON.parse(JSON.stringify(read)))).toEqual({
      ok: true,
      value: calendar,
      issues: [],
    });
  });

  it("has its zone's instants in their canonical form, and says so", () => {
    const zone = {
      name: "made up",
      offsets: [
        { minutes: 60 },
        { from: "2026-03-29T02:00:00+01:00", minutes: 120 },
        { from: "2026-10-25T01:00:00.000Z", minutes: 60 },
      ],
    };
    const result = safeParseCalendar({ format, zone, years: [] });
    expect(result).toEqual({
      ok: true,
      value: {
        format,
        zone: {
          name: "made up",
          offsets: [
            { minutes: 60 },
            { from: "2026-03-29T01:00:00.000Z", minutes: 120 },
            { from: "2026-10-25T01:00:00.000Z", minutes: 60 },
          ],
        },
        years: [],
      },
      issues: [
        {
          code: "instant-normalised",
          severity: "note",
          path: ["zone", "offsets", 1, "from"],
          data: { from: "2026-03-29T02:00:00+01:00", to: "2026-03-29T01:00:00.000Z" },
        },
      ],
    });
  });

  it.each([
    [{ format }, ["error missing-value /years"]],
    [{ format, years: {} }, ["error wrong-type /years"]],
    [{ format, years: [{ ...year, from: "2025-02-29" }] }, ["error wrong-form /years/0/from"]],
    [
      { format, years: [{ ...year, until: "2026-06-12T00:00:00.000Z" }] },
      ["error wrong-form /years/0/until"],
    ],
    [{ format, years: [{ ...year, id: "" }] }, ["error too-small /years/0/id"]],
    [
      { format, years: [{ ...year, terms: [{ ...term, hours: 5 }] }] },
      ["error unknown-key /years/0/terms/0/hours"],
    ],
    [
      { format, years: [], zone: { name: "x", offsets: [] } },
      ["error missing-value /zone/offsets/0"],
    ],
    [{ format, years: [], zone: "Europe/Madrid" }, ["error wrong-type /zone"]],
    [
      { format, years: [], zone: { name: "x", offsets: { from: "2026-01-01T00:00Z" } } },
      ["error wrong-type /zone/offsets"],
    ],
    [
      { format, years: [], zone: { name: "x", offsets: ["2026", { minutes: 1441 }] } },
      ["error too-big /zone/offsets/1/minutes", "error wrong-type /zone/offsets/0"],
    ],
    [
      {
        format,
        years: [],
        zone: { name: "x", offsets: [{ minutes: 0 }, { from: "2026-03-29", minutes: 60 }] },
      },
      ["error wrong-form /zone/offsets/1/from"],
    ],
    [
      { format, years: [], zone: { name: "x", offsets: [{ from: 7, minutes: 0.5 }] } },
      ["error wrong-type /zone/offsets/0/from", "error wrong-type /zone/offsets/0/minutes"],
    ],
    [{ format: "whole-learner/log@1", years: [] }, ["error unknown-format /format"]],
    [null, ["error wrong-type /"]],
  ])("%j is none", (input, issues) => {
    expect(found(input)).toEqual(issues);
    expect(safeParseCalendar(input).ok).toBe(false);
    expect(() => parseCalendar(input)).toThrow(InvalidInputError);
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(calendarSchema)).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["format", "years"],
      properties: {
        zone: { properties: { offsets: { items: { properties: { from: { type: "string" } } } } } },
      },
    });
  });
});
