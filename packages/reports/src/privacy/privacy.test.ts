import { describe, expect, it } from "vitest";
import { type Audience, type Field, mayRead, mayShow } from "./index.ts";

const audiences: readonly Audience[] = ["learner", "family", "educator", "school", "public"];

// The design: decimals for educators alone; no legal name and no supports for anybody; a self-rating for the learner and the educators.
const fields: Readonly<Record<Field, readonly [boolean, boolean, boolean, boolean, boolean]>> = {
  score: [false, false, true, true, false],
  "level-number": [false, false, true, true, false],
  weight: [false, false, true, true, false],
  stage: [false, false, true, true, false],
  record: [false, false, true, false, false],
  "judgement-reason": [false, false, true, false, false],
  "self-rating": [true, false, true, false, false],
  "personal-expectation": [true, true, true, false, false],
  supports: [false, false, false, false, false],
  "legal-name": [false, false, false, false, false],
};

describe("what a report may hold", () => {
  const cases = Object.entries(fields).flatMap(([field, row]) =>
    row.map((may, at) => [field as Field, audiences[at] as Audience, may] as const),
  );

  it.each(cases)("%s, for %s: %s", (field, audience, may) => {
    expect(mayShow(field, audience)).toBe(may);
  });
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
