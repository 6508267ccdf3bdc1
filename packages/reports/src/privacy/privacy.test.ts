import { describe, expect, it } from "vitest";
import { type Audience, type Field, mayRead, mayShow } from "./index.ts";

const audiences: readonly Audience[] = ["learner", "family", "educator", "school", "public"];

// The design: decimals for educators and the school; no legal name, supports, address or work without consent for anybody; a self-rating for the
// learner and the educators; what was agreed and tried for those who agreed and tried; records and names for educators alone.
const fields: Readonly<Record<Field, readonly [boolean, boolean, boolean, boolean, boolean]>> = {
  score: [false, false, true, true, false],
  "level-number": [false, false, true, true, false],
  weight: [false, false, true, true, false],
  stage: [false, false, true, true, false],
  record: [false, false, true, false, false],
  "judgement-reason": [false, false, true, false, false],
  "dissenting-rating": [false, false, true, false, false],
  "self-rating": [true, false, true, false, false],
  "failed-attempt": [true, true, true, false, false],
  "personal-expectation": [true, true, true, false, false],
  supports: [false, false, false, false, false],
  "legal-name": [false, false, false, false, false],
  "contact-address": [false, false, false, false, false],
  "withheld-work": [false, false, false, false, false],
  "other-learner": [false, false, true, false, false],
  habits: [true, true, true, false, false],
  "educator-note": [true, true, true, false, false],
  response: [true, true, true, false, false],
  "home-question": [true, true, true, false, false],
};

describe("what a report may hold", () => {
  const cases = Object.entries(fields).flatMap(([field, row]) =>
    row.map((may, at) => [field as Field, audiences[at] as Audience, may] as const),
  );

  it.each(cases)("%s, for %s: %s", (field, audience, may) => {
    expect(mayShow(field, audience)).toBe(may);
  });
});

describe("what a transcript, a panel or a public page never holds", () => {
  it.each(["supports", "personal-expectation", "self-rating", "failed-attempt"] as const)(
    "%s",
    (field) => {
      expect(mayShow(field, "public")).toBe(false);
      expect(mayShow(field, "school")).toBe(false);
    },
  );
});

describe("what was shared", () => {
  it.each([
    ["learner", [true, false, false, false, false]],
    ["family", [true, true, false, false, false]],
    ["educators", [true, false, true, false, false]],
    ["school", [true, true, true, true, false]],
    ["public", [true, true, true, true, true]],
  ] as const)(
    "with %s is read by learner, family, educator, school, public: %j",
    (visibility, may) => {
      expect(audiences.map((audience) => mayRead(visibility, audience))).toEqual(may);
    },
  );
});
