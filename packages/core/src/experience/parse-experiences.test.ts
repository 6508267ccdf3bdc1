import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { pointer } from "../issue/pointer.ts";
import type { ExperienceCatalogue } from "./experience.ts";
import { parseExperiences, safeParseExperiences } from "./parse-experiences.ts";
import { experiencesSchema } from "./schema.ts";

const format = "whole-learner/experiences@1";
const found = (input: unknown): readonly string[] =>
  safeParseExperiences(input).issues.map(
    ({ code, severity, path }) => `${severity} ${code} ${pointer(path)}`,
  );

/** Every field. */
const whole: ExperienceCatalogue = deepFreeze({
  format,
  experiences: [
    {
      id: "ferry",
      name: { en: "Ferry", es: "Ferri" },
      description: "Timetables.",
      features: ["authentic", "acme/slow"],
      setting: "community",
      partner: { name: "Harbour Trust", uri: "https://example.org", extensions: {} },
      hours: 40.5,
      from: "2025-09-01",
      until: "2026-06-12",
      competencies: ["x"],
      bands: ["6-8"],
      learners: ["ana"],
      communities: ["heron"],
      designedWith: ["learners"],
      extensions: { "acme/id": 7 },
    },
  ],
  extensions: {},
});
const ferry = { id: "e", name: "E", competencies: ["x"] };

describe("a catalogue of experiences", () => {
  it("is read with all that it says", () => {
    expect(safeParseExperiences(whole)).toEqual({ ok: true, value: whole, issues: [] });
  });

  it("has no features where none are told, and leaves the rest open", () => {
    expect(parseExperiences({ format, experiences: [ferry] })).toEqual({
      format,
      experiences: [{ ...ferry, features: [] }],
    });
  });

  it.each([
    [undefined, ["error not-json "]],
    [{ experiences: [] }, ["error missing-format /format"]],
    [{ format }, ["error missing-value /experiences"]],
    [{ format, experiences: [], more: 1 }, ["error unknown-key /more"]],
  ])("is refused as a whole where its records cannot be found: %j", (input, issues) => {
    expect(found(input)).toEqual(issues);
    expect(safeParseExperiences(input).ok).toBe(false);
    expect(() => parseExperiences(input)).toThrow(InvalidInputError);
  });

  it.each([
    [{ ...ferry, hours: -1 }, ["too-small /hours"]],
    [{ ...ferry, from: "2026-02-29" }, ["wrong-form /from"]],
    [{ ...ferry, competencies: "x" }, ["wrong-type /competencies"]],
    [{ ...ferry, competencies: [""] }, ["too-small /competencies/0"]],
    [{ ...ferry, partner: "Harbour Trust" }, ["wrong-type /partner"]],
    [{ ...ferry, grade: "5" }, ["unknown-key /grade"]],
    [{ id: "e" }, ["missing-value /name", "missing-value /competencies"]],
    ["ferry", ["wrong-type "]],
  ])("loses a bad experience and no other: %j", (record, issues) => {
    const input = { format, experiences: [ferry, record, { ...ferry, id: "f" }] };
    expect(found(input)).toEqual(
      issues.map((one) => {
        const [code, path = ""] = one.split(" ");
        return `error ${code} /experiences/1${path}`;
      }),
    );
    const read = safeParseExperiences(input);
    expect(read.ok && read.value.experiences.map(({ id }) => id)).toEqual(["e", "f"]);
    expect(() => parseExperiences(input)).toThrow(InvalidInputError);
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(experiencesSchema)).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["format", "experiences"],
    });
  });
});
