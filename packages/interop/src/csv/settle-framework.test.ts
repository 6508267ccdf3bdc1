import { describe, expect, it } from "vitest";
import { deepFreeze } from "@whole-learner/testkit";
import { type RowLists, settleFramework } from "./settle-framework.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours", scales: [] };
const settle = (lists: RowLists, more: object = {}) =>
  settleFramework(deepFreeze({ ...about, ...more }), deepFreeze(lists));

/** What core finds at a place of the framework. */
const found = (code: string, path: readonly (string | number)[]) =>
  expect.objectContaining({ code, path }) as object;

describe("records of rows as a framework", () => {
  it("cost themselves alone, again and again, each told at its row and field", () => {
    const { value, issues } = settle({
      outcomes: [
        { row: 4, record: { id: "o", name: "O", part: "sky" } },
        { row: 9, record: { id: "p", name: "P", part: "academic" } },
      ],
      competencies: [
        { row: 5, record: { id: "a", name: "A", reporting: "level", partOf: "p" } },
        { row: 6, record: { id: "b", name: "B", reporting: "loud", order: "x" } },
        { row: 7, record: { name: "C", reporting: "level" } },
      ],
      relations: [{ row: 2, record: { type: "precedes", from: "a", to: 7 } }],
    });
    expect(value?.outcomes.map(({ id }) => id)).toEqual(["p"]);
    expect(value?.competencies.map(({ name }) => name)).toEqual(["A", "C"]);
    expect(value?.relations).toEqual([]);
    const place = (row: number, column: string) => ({ row, column, path: [row, column] });
    const refused = { code: "document-issue", severity: "error", repair: "left-out" };
    expect(issues).toEqual([
      {
        ...refused,
        ...place(4, "part"),
        data: { found: found("not-one-of", ["outcomes", 0, "part"]), field: "part" },
      },
      {
        ...refused,
        ...place(6, "reporting"),
        data: { found: found("not-one-of", ["competencies", 1, "reporting"]), field: "reporting" },
      },
      {
        ...refused,
        ...place(6, "order"),
        data: { found: found("wrong-type", ["competencies", 1, "order"]), field: "order" },
      },
      {
        ...refused,
        ...place(2, "to"),
        data: { found: found("no-form-fits", ["relations", 0, "to"]), field: "to" },
      },
      {
        code: "document-issue",
        severity: "note",
        repair: "made",
        row: 7,
        path: [7],
        data: { found: found("id-given", ["competencies", 1]) },
      },
    ]);
  });

  it("are none where the framework itself is refused, which is told at the headers", () => {
    const lists = { competencies: [{ row: 2, record: { name: "C", reporting: "level" } }] };
    expect(settle(lists, { id: "none", languages: ["en", 7] })).toEqual({
      value: undefined,
      issues: [["id"], ["languages", 1]].map((path) => ({
        code: "document-issue",
        severity: "error",
        repair: "left-out",
        row: 1,
        path: [1],
        data: { found: expect.objectContaining({ path }) as object },
      })),
    });
  });
});
