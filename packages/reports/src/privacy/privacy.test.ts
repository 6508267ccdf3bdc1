import { describe, expect, it } from "vitest";
import { type Audience, type Field, mayRead, mayShow } from "./index.ts";

const audiences: readonly Audience[] = ["learner", "family", "educator"];

// The design: decimals for educators alone; no legal name and no supports for anybody; a self-rating for the learner and the educators.
const fields: Readonly<Record<Field, readonly [boolean, boolean, boolean]>> = {
  score: [false, false, true],
  "level-number": [false, false, true],
  weight: [false, false, true],
  stage: [false, false, true],
  record: [false, false, true],
  "judgement-reason": [false, false, true],
  "self-rating": [true, false, true],
  "personal-expectation": [true, true, true],
  supports: [false, false, false],
  "legal-name": [false, false, false],
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
    ["learner", [true, false, false]],
    ["family", [true, true, false]],
    ["educators", [true, false, true]],
    ["school", [true, true, true]],
    ["public", [true, true, true]],
  ] as const)("with %s is read by learner, family, educator: %j", (visibility, may) => {
    expect(audiences.map((audience) => mayRead(visibility, audience))).toEqual(may);
  });
});
