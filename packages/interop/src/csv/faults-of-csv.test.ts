import { describe, expect, it } from "vitest";
import { fromLogCsv, readCsv } from "./index.ts";
import { logColumns } from "./log-columns.ts";

const issue = (code: string, row: number, data: object = {}) => ({
  code,
  severity: "error",
  path: [row],
  row,
  data,
  repair: "left-out",
});
const columnIssue = (code: string, column: string, data: object, severity = "error") => ({
  ...issue(code, 1, data),
  severity,
  path: [1, column],
  column,
});

describe("a CSV text with faults", () => {
  it("tells each at its row, in the order of rows", () => {
    const text =
      '#about,"Our file"\n# Made by hand\n a , b,,\n1,2,3\n"4"x,5\n6,7, , \n8,9\n1,2,,3\n"x';
    expect(readCsv(text)).toEqual({
      value: {
        delimiter: ",",
        headers: ["a", "b"],
        rows: [
          { row: 6, cells: ["6", "7"] },
          { row: 7, cells: ["8", "9"] },
        ],
        above: [["#about", "Our file"], ["# Made by hand"]],
      },
      issues: [
        issue("csv-too-many-cells", 4, { cells: 3, columns: 2 }),
        issue("csv-broken-row", 5),
        issue("csv-too-many-cells", 8, { cells: 4, columns: 2 }),
        issue("csv-broken-row", 9),
      ],
    });
  });

  it("may be ragged where that is said, and is read with the delimiter that is said", () => {
    expect(readCsv("a,b;c\n1,2;3;4\n", { delimiter: ";", ragged: true })).toEqual({
      value: {
        delimiter: ";",
        headers: ["a,b", "c"],
        rows: [{ row: 2, cells: ["1,2", "3", "4"] }],
        above: [],
      },
      issues: [],
    });
  });

  it.each<[string, unknown, ";" | undefined]>([
    ["is empty", "", ";"],
    ["is blank", " \n;\n", ";"],
    ["has rows above and no headers", "#a\n#b\n", undefined],
    ["is no text", 7, undefined],
  ])("that %s has no table, which is told once", (_, text, delimiter) => {
    expect(readCsv(text as string, delimiter === undefined ? {} : { delimiter })).toEqual({
      value: { delimiter: delimiter ?? ",", headers: [], rows: [], above: [] },
      issues: [issue("csv-empty", 1)],
    });
  });

  it.each([
    ["CR LF", 'a,b\r\n"1,2\r\n3,4\r\n\r\n5,6\r\n'],
    ["LF", 'a,b\n"1,2\n3,4\n\n5,6\n'],
    ["CR", 'a,b\r"1,2\r3,4\r\r5,6\r'],
    ["LF and CR LF", 'a,b\n"1,2\r\n3,4\r\n\n5,6\r\n'],
    ["CR LF and LF", 'a,b\r\n"1,2\n3,4\r\n\r\n5,6\n'],
  ])("whose lines end with %s loses a row with an open quotation mark and no other", (_, text) => {
    const { value, issues } = readCsv(text);
    expect(value.rows).toEqual([
      { row: 3, cells: ["3", "4"] },
      { row: 5, cells: ["5", "6"] },
    ]);
    expect(issues).toEqual([issue("csv-broken-row", 2)]);
  });

  it("keeps a byte-order mark that is not its first sign", () => {
    expect(readCsv("\uFEFFa,b\n\uFEFF1,x\uFEFF\n").value).toMatchObject({
      headers: ["a", "b"],
      rows: [{ row: 2, cells: ["\uFEFF1", "x\uFEFF"] }],
    });
  });

  it.each<[string, string]>([
    ["LF in a cell of CR LF", 'a,b\r\n"1\n1",2\r\n'],
    ["LF in a cell, at the very first", '"\na",b\r\n"1\n1",2\r\n'],
    ["CR in a cell of CR LF", 'a,b\r\n"1\r1",2\r\n'],
    ["CR and LF in cells, LF between", 'a,b\n"1\r\n1",2\n'],
  ])("keeps the line ends of its cells: %s", (_, text) => {
    const [first] = readCsv(text).value.rows;
    expect(first?.cells[0]).toBe(text.split('"').at(-2));
    expect(first?.cells[1]).toBe("2");
  });
});

describe("a table of ratings without what it needs", () => {
  it("says so of each column, and has no rows", () => {
    const empty = { log: { format: "whole-learner/log@1", entries: [] }, rows: [] };
    const missing = (column: keyof typeof logColumns) =>
      columnIssue("csv-missing-column", column, { column, also: logColumns[column] });
    expect(fromLogCsv("learner,happened,level\nana,2026-05-29,3\n")).toEqual({
      value: empty,
      issues: [missing("competency")],
    });
    expect(fromLogCsv("indicator,level,mood\nI,3,good\n")).toEqual({
      value: empty,
      issues: [
        columnIssue("csv-unknown-column", "mood", { known: Object.keys(logColumns) }, "warning"),
        missing("learner"),
        missing("happened"),
      ],
    });
    expect(fromLogCsv("")).toEqual({ value: empty, issues: [issue("csv-empty", 1)] });
  });
});
