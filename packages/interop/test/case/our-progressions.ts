import { made, ours } from "./our-framework.ts";
import { type Fields, time, uuid } from "./package-of.ts";

/** A text in both languages of the framework. */
export const both = { en: "Works it out", es: "Lo resuelve" };
const steps = {
  id: "steps",
  levels: [
    { id: "a", name: "Beginning", value: 1 },
    { id: "b", name: { en: "Secure", es: "Seguro" }, value: 2.5 },
    { id: "c", name: "Beyond", value: 4 },
  ],
  goal: "b",
};
const bands = [
  { id: "k2", name: { en: "K-2", es: "K-2" } },
  { id: "35", name: "3-5" },
];
/** Two competencies, a scale of three steps and two grade bands. */
export const base = {
  languages: ["en", "es"],
  scales: [steps],
  gradeBands: bands,
  competencies: [
    { id: uuid(1), name: "One", statement: "All of one", code: "C.1", reporting: "level" },
    { id: uuid(2), name: "Two", reporting: "level" },
  ],
};
/** The link to the first competency. */
export const link = { title: "C.1", identifier: uuid(1), uri: `urn:uuid:${uuid(1)}` };

/** A record as we write one. */
export const wrote = (identifier: string, fields: Fields): Fields => ({
  identifier,
  uri: `urn:uuid:${identifier}`,
  lastChangeDateTime: time,
  ...fields,
});

/** The three levels of a criterion: what each says, and what beyond CASE. */
export const levels = (
  name: (level: string) => string,
  criterion: string,
  said: Readonly<Record<string, Fields>> = {},
  beyond: Readonly<Record<string, Fields>> = {},
): readonly Fields[] =>
  [
    { level: "a", quality: "Beginning", score: 1, position: 1 },
    { level: "b", quality: "Secure", score: 2.5, position: 2 },
    { level: "c", quality: "Beyond", score: 4, position: 3 },
  ].map(({ level, ...fields }) =>
    wrote(made(`level:${name(level)}`), {
      ...fields,
      rubricCriterionId: criterion,
      ...said[level],
      extensions: [ours({ level, ...beyond[level] })],
    }),
  );
