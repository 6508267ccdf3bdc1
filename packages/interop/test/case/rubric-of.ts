import { type Fields, time, uuid } from "./package-of.ts";

/** Three levels of a criterion. */
export const levels = ["Needs work", "Adequate", "Good"].map((quality, at) => ({
  identifier: uuid(700 + at),
  uri: `https://example.org/l/${at}`,
  lastChangeDateTime: time,
  quality,
  score: at + 1,
  description: `I can ${quality}`,
  position: null,
}));

/** A rubric of one criterion. */
export const rubric = (criterion: Fields): Fields => ({
  identifier: uuid(500),
  uri: "https://example.org/r",
  lastChangeDateTime: time,
  title: "Rubric",
  CFRubricCriteria: [
    { identifier: uuid(600), uri: "https://example.org/c", lastChangeDateTime: time, ...criterion },
  ],
});
