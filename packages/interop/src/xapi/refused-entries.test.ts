import { expect, it } from "vitest";
import {
  ana,
  ben,
  id,
  listens,
  rating,
  read,
  reading,
  scored,
} from "../../test/xapi-statements.ts";

// What travels under the caller's extension can be anything: core's parser looks at it.
const extension = "https://school.example/entry";
const carrying = (fields: object, over: object = {}) =>
  scored({
    context: {
      contextActivities: { grouping: [{ id: listens }] },
      extensions: { [extension]: fields },
    },
    ...over,
  });

it("what core's parser refuses costs its statement and what it notes costs nothing: both are told there", () => {
  const { stored: _, ...unstored } = scored({ id: id(4) });
  const { recorded: _1, ...unrecorded } = { ...rating, id: id(4) };
  const refused = (at: number, field: string, found: object) => ({
    code: "document-issue",
    severity: "error",
    path: [at],
    data: { found: { severity: "error", ...found }, field },
    repair: "left-out",
  });
  expect(
    read(
      [
        carrying({ independence: 4 }, { id: id(2), actor: ben }),
        scored(),
        carrying({ value: { kind: "level" } }, { id: id(3) }),
        unstored,
      ],
      { ...reading, extension },
    ),
  ).toEqual({
    value: {
      log: { format: "whole-learner/log@1", entries: [rating, unrecorded] },
      statements: [id(1), id(4)],
      learners: [{ id: "ana", key: "mailto:ana@school.example" }],
    },
    issues: [
      refused(0, "independence", {
        code: "wrong-type",
        path: [0, "independence"],
        data: { expected: "string", found: "number" },
      }),
      refused(2, "value", {
        code: "missing-value",
        path: [2, "value", "level"],
        data: { expected: "string" },
      }),
      {
        code: "document-issue",
        severity: "note",
        path: [3],
        data: {
          found: {
            code: "recorded-unknown",
            severity: "note",
            path: [3],
            data: { id: id(4), count: 1 },
          },
        },
        repair: "none",
      },
    ],
  });
});

it("the learners are those of the ratings and of the works that are left", () => {
  const work = scored({
    id: id(5),
    actor: { objectType: "Group", member: [ana, ben] },
    result: {},
  });
  const rated = scored({
    id: id(6),
    object: { objectType: "StatementRef", id: id(5) },
    actor: { mbox: "mailto:ode@school.example" },
  });
  const { value } = read([work, rated]);
  expect(value.log.entries.map(({ type }) => type)).toEqual(["demonstration", "rating", "rating"]);
  expect(value.learners.map((one) => one.id)).toEqual(["ana", "ben"]);
  expect(read("{")).toMatchObject({
    value: { log: { format: "whole-learner/log@1", entries: [] }, statements: [], learners: [] },
  });
});
