import { deepFreeze } from "@whole-learner/testkit";
import { fromXapi, type XapiReading } from "../src/xapi/index.ts";

// Statements in the shape of the examples of xAPI 1.0.3 (part two, appendix A) and 2.0, with what real stores and senders do to them.

export const adl = (verb: string): string => `http://adlnet.gov/expapi/verbs/${verb}`;
export const id = (last: number): string =>
  `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
export const ana = { mbox: "mailto:ana@school.example" };
export const ben = { account: { homePage: "https://lms.example/", name: "ben" } };
export const objective = (name: string): object => ({
  id: name,
  definition: { type: "http://adlnet.gov/expapi/activities/objective" },
});
export const listens = "https://lms.example/skills/listens";
export const reading: XapiReading = {
  home: "https://lms.example",
  people: { "mailto:ana@school.example": "ana", "mailto:ode@school.example": "p-ode" },
  competencies: { [listens]: "TEAM.1", "https://lms.example/skills/speaks": "TEAM.2" },
};
export const scored = (over: object = {}): Readonly<Record<string, unknown>> => ({
  id: id(1),
  actor: ana,
  verb: { id: adl("scored") },
  object: { id: "https://lms.example/quiz/7" },
  result: { score: { raw: 8, min: 0, max: 10 } },
  context: { contextActivities: { grouping: [{ id: listens }] } },
  timestamp: "2026-05-29T16:30:00+02:00",
  stored: "2026-05-29T14:31:00.123Z",
  ...over,
});
export const read = (input: unknown, options: XapiReading = reading) =>
  fromXapi(deepFreeze(input), options);
/** What was found, but for what core says of entries without a time of writing. */
export const said = (input: unknown, options: XapiReading = reading): readonly string[] =>
  read(input, options)
    .issues.filter(({ code }) => code !== "document-issue")
    .map(
      ({ severity, code, path, repair }) =>
        `${severity} ${code} /${path.join("/").replaceAll("https://lms.example/", "")} ${repair}`,
    );
export const entries = (input: unknown, options: XapiReading = reading) =>
  read(input, options).value.log.entries;
export const first = (input: unknown, options: XapiReading = reading): object | undefined =>
  entries(input, options)[0];

export const rating = {
  type: "rating",
  id: id(1),
  learner: "ana",
  target: "TEAM.1",
  value: { kind: "points", points: 8, of: 10 },
  happened: "2026-05-29T14:30:00.000Z",
  recorded: "2026-05-29T14:31:00.123Z",
  task: "https://lms.example/quiz/7",
};
