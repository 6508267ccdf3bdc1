import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readCsv, sniffDelimiter, writeCsv } from "./index.ts";

const told = (text: string) => {
  const { value, issues } = readCsv(text);
  return {
    headers: value.headers,
    rows: value.rows.map(({ row, cells }) => [row, ...cells]),
    issues: issues.map(({ code, row }) => `${row} ${code}`),
  };
};

describe("a CSV text", () => {
  it.each([
    ["a comma", "a,b\n1,2", ","],
    ["a semicolon, with commas in texts", "a;b\n1,5;x, y, z", ";"],
    ["a tab", "a\tb\n1\t2", "\t"],
    ["one column", "a\n1", ","],
    ["headers in quotation marks", '"a;x";"b, c, d";"e"\n1;2;3', ";"],
    ["rows above the headers", "#title,x;y;z;w\na,b\n1,2", ","],
  ])("has its delimiter sniffed: %s", (_, text, expected) => {
    expect(sniffDelimiter(text)).toBe(expected);
  });

  it.each([
    ["a byte-order mark", "\uFEFFa,b\n1,2\n", [[2, "1", "2"]]],
    ["CR LF", "a,b\r\n1,2\r\n", [[2, "1", "2"]]],
    ["CR alone", "a,b\r1,2\r", [[2, "1", "2"]]],
    ["no line end at the end", "a,b\n1,2", [[2, "1", "2"]]],
    [
      "a cell of two lines under CR LF, as Excel saves it",
      'a,b\r\n"x\ny",2\r\nz,3',
      [
        [2, "x\ny", "2"],
        [3, "z", "3"],
      ],
    ],
    [
      "mixed line ends",
      'a,b\n1,"2\r\n2"\r\n3,4\r5,6',
      [
        [2, "1", "2\r\n2"],
        [3, "3", "4"],
        [4, "5", "6"],
      ],
    ],
    ["doubled quotation marks", 'a,b\n"say ""hi""",2', [[2, 'say "hi"', "2"]]],
    ["a delimiter in quotation marks", 'a,b\n"1,5",2', [[2, "1,5", "2"]]],
    ["blank rows, which count", "a,b\n\n ,\n1,2", [[4, "1", "2"]]],
    ["fewer cells than headers", "a,b\n1", [[2, "1"]]],
    ["empty cells and headers at the end, as spreadsheets add", "a,b,,\n1,2,,", [[2, "1", "2"]]],
    ["space around a cell, which is kept", "a,b\n 1 ,2", [[2, " 1 ", "2"]]],
  ])("is read with %s", (_, text, rows) => {
    expect(told(text)).toEqual({ headers: ["a", "b"], rows, issues: [] });
  });

  it.each([
    ["a row with too many cells", "a,b\n1,2,3\n4,5", [[3, "4", "5"]], ["2 csv-too-many-cells"]],
    [
      "a quotation mark that is never closed",
      'a,b\n1,2\n"3,4\n5,6\n7,8',
      [
        [2, "1", "2"],
        [4, "5", "6"],
        [5, "7", "8"],
      ],
      ["3 csv-broken-row"],
    ],
    [
      "something behind a quotation mark",
      'a,b\n"1"x,2\n3,4',
      [[3, "3", "4"]],
      ["2 csv-broken-row"],
    ],
    [
      "one after the other",
      'a,b\n"1"x,2\n3,4\n"5',
      [[3, "3", "4"]],
      ["2 csv-broken-row", "4 csv-broken-row"],
    ],
  ])("loses %s and no other row", (_, text, rows, issues) => {
    expect(told(text)).toEqual({ headers: ["a", "b"], rows, issues });
  });

  it.each(["", "\uFEFF", "\n\n", ",,\n", "#only, above"])("is empty: %j", (text) => {
    expect(told(text)).toEqual({ headers: [], rows: [], issues: ["1 csv-empty"] });
  });

  it.each([undefined, null, 7, {}])("is none: %j", (text) => {
    expect(readCsv(text as never).issues.map(({ code }) => code)).toEqual(["csv-empty"]);
  });

  it("gives up where there is a broken row too many, and says so of each until then", () => {
    const { value, issues } = readCsv(`a,b\n${'"x"y,\n'.repeat(1000)}`);
    expect(value.rows).toEqual([]);
    expect(issues).toHaveLength(101);
  });

  it("keeps the rows above its headers", () => {
    expect(readCsv("#title,Ours\na,b\n1,2").value.above).toEqual([["#title", "Ours"]]);
  });
});

describe("a CSV text that is written", () => {
  const rows = deepFreeze([
    ["plain", 1, true],
    ['with "marks", commas; and\nlines\r\nof two kinds', -2.5, undefined],
    [" space around ", 0, false],
  ] as const);

  it.each([
    [",", false],
    [";", true],
    ["\t", false],
  ] as const)("is what another parser reads, with %j", (delimiter, mark) => {
    const text = writeCsv(["a", "b", "c"], rows, { delimiter, mark });
    expect(parse(text, { delimiter, bom: true })).toEqual([
      ["a", "b", "c"],
      ...rows.map((row) => row.map((cell) => (cell === undefined ? "" : String(cell)))),
    ]);
    expect(text.startsWith("\uFEFF")).toBe(mark);
  });

  it("runs no formula where that is asked, and changes no number", () => {
    const cells = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "'=1", "safe", "", -1];
    const text = writeCsv(
      ["a"],
      cells.map((cell) => [cell, "x"]),
      { defuse: true },
    );
    const read = (defused: boolean) =>
      readCsv(text.replace("a\r\n", "a,b\r\n"), { defused }).value.rows.map(
        ({ cells: [cell] }) => cell,
      );
    expect(read(false)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      "'\rx",
      "'＝1",
      "''=1",
      "safe",
      "",
      "-1",
    ]);
    expect(read(true)).toEqual(cells.map(String));
  });
});
