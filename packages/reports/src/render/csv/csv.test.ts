import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { charts } from "../../../test/charts.ts";
import { everyNode } from "../../../test/every-node.ts";
import { hostile } from "../../../test/hostile.ts";
import { minaCalder } from "../../../test/mina-calder.ts";
import { readCsv } from "../../../test/read-csv.ts";
import { report } from "../../../test/school.ts";
import {
  documentOf,
  levelStrip,
  numeric,
  number,
  strong,
  table,
  tableGroup,
  tableRow,
  visit,
} from "../../document/index.ts";
import { tame } from "../tame.ts";
import { renderCsv, tidyColumns, tidyCsv, wideCsv, writeCsv } from "./index.ts";
import { defused } from "./write-csv.ts";

describe("writeCsv", () => {
  it.each<readonly [string, readonly (readonly string[])[], string]>([
    [
      "rows that end with CR and LF",
      [
        ["a", "b"],
        ["c", ""],
      ],
      "a,b\r\nc,\r\n",
    ],
    ["commas and quotes", [['a,b "c"', "d"]], '"a,b ""c""",d\r\n'],
    ["spaces at the ends", [[" a", "b ", "c d"]], '" a","b ",c d\r\n'],
    ["line breaks as spaces", [["a\r\nb\nc"]], "a  b c\r\n"],
    ["a row of one empty field", [["a"], [""], ["b"]], 'a\r\n""\r\nb\r\n'],
    ["no rows", [], ""],
  ])("writes %s", (_, rows, csv) => {
    expect(writeCsv(rows)).toBe(csv);
  });

  it("puts a byte order mark in front when asked, and both parsers drop it", () => {
    expect(writeCsv([["é"]], { bom: true })).toBe("\uFEFFé\r\n");
    expect(readCsv(writeCsv([["é"]], { bom: true }))).toEqual([["é"]]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\t=1", "' =1"],
    ["\r=1", "' =1"],
    ["\uFF1D1+1", "'\uFF1D1+1"],
    ["\u0000=1", "'=1"],
    ["-", "'-"],
    ["−x", "'−x"],
    // A telephone number is text, and so is a number with words behind it.
    ["+34 600 11", "'+34 600 11"],
    ["-3 points", "'-3 points"],
    ["-5%%", "'-5%%"],
    // Numbers, days and ordinary words stay as they are.
    ["-0.5", "-0.5"],
    ["+3", "+3"],
    ["−1,5 %", "−1,5 %"],
    ["-12%", "-12%"],
    ["-1\u00A0234,5", "-1\u00A0234,5"],
    [" -3 ", " -3 "],
    ["2026-05-29", "2026-05-29"],
    ["a=b", "a=b"],
    ["'x", "'x"],
    ["", ""],
  ])("defuses %j as %j", (value, expected) => {
    expect(defused(value)).toBe(expected);
  });

  it.each(hostile)("gives back %s to both parsers", (_, words) => {
    const rows = [
      ["label", words],
      [words, "1"],
    ];
    expect(readCsv(writeCsv(deepFreeze(rows)))).toEqual([
      ["label", defused(words)],
      [defused(words), "1"],
    ]);
    expect(defused(words)).toContain(tame(words).trim().slice(0, 20));
    expect(defused(words)).not.toMatch(/^[=+@]/);
  });
});

describe("renderCsv", () => {
  it("gives each table with its caption, its head, and its groups as a first column", () => {
    const strip = levelStrip({
      steps: ["Low", "High"],
      dots: { kind: "single", at: 1 },
      alternative: "High",
    });
    const document = documentOf({
      kind: "page",
      title: "T",
      language: "en",
      children: [
        table({
          caption: ["What ", strong("counted")],
          columns: ["Work", "Strip", numeric("Weight")],
          rows: [tableRow(["Plan, in parts", strip, number("0.65")])],
          groups: [tableGroup("Older", [tableRow(["Sheet", "", number("0.35")])])],
          foot: [tableRow(["All", "", "1.00"])],
        }),
        table({ caption: "Plain", columns: ["A"], rows: [tableRow([["a", strong(" b")]])] }),
        table({ caption: "Short", columns: ["A", "B"], rows: [tableRow(["only"])] }),
      ],
    });
    const files = renderCsv(document, { group: "When" });
    expect(files.map(({ caption }) => caption)).toEqual(["What counted", "Plain", "Short"]);
    expect(files.map(({ csv }) => readCsv(csv))).toEqual([
      [
        ["When", "Work", "Strip", "Weight"],
        ["", "Plan, in parts", "High", "0.65"],
        ["Older", "Sheet", "", "0.35"],
      ],
      [["A"], ["a b"]],
      [
        ["A", "B"],
        ["only", ""],
      ],
    ]);
    expect(renderCsv(document)[0]?.csv.startsWith("Group,Work")).toBe(true);
    expect(renderCsv(document, { bom: true })[1]?.csv).toBe("\uFEFFA\r\na b\r\n");
  });

  it("finds every table, those behind charts too", () => {
    const count = (document: Parameters<typeof renderCsv>[0]): number => {
      let tables = 0;
      visit(document, {
        table: () => {
          tables += 1;
        },
      });
      return tables;
    };
    const gallery = documentOf({ kind: "g", title: "G", language: "en", children: charts });
    for (const document of [minaCalder, everyNode("words"), gallery]) {
      expect(renderCsv(document)).toHaveLength(count(document));
      expect(renderCsv(document).length).toBeGreaterThan(0);
      for (const { csv } of renderCsv(document)) {
        expect(new Set(readCsv(csv).map(({ length }) => length)).size).toBe(1);
      }
    }
  });
});

describe("determinations", () => {
  const base = { learner: "mina", competency: "STEER.1", scale: "growth", pieces: ["e1", "e2"] };
  const all = deepFreeze([
    {
      ...base,
      status: "determined",
      level: "adapting",
      score: 3.8293728125,
      band: "6-8",
      newest: "2026-05-13",
      held: { since: "e0" },
    },
    { ...base, competency: "STEER.2", status: "no-evidence", pieces: [] },
    {
      ...base,
      competency: "STEER.3",
      status: "insufficient",
      lacks: [{ code: "too-few" }, { code: "too-old" }],
    },
    {
      ...base,
      learner: "jonah",
      status: "judged",
      level: "applying",
      judgement: "j1",
      computed: {},
      newEvidence: false,
    },
    {
      ...base,
      learner: "jonah",
      competency: "STEER.4",
      status: "undetermined",
      reason: { code: "no-majority" },
    },
    {
      ...base,
      learner: "sol",
      status: "determined",
      level: "exploring",
      score: -0.5,
      modified: true,
    },
  ] as unknown as readonly CompetencyDetermination[]);

  it("are a row each in tidy form, with the columns that are documented", () => {
    expect(readCsv(tidyCsv(all))).toEqual([
      [...tidyColumns],
      [
        "mina",
        "STEER.1",
        "growth",
        "6-8",
        "determined",
        "adapting",
        "3.8293728125",
        "e0",
        "2",
        "2026-05-13",
        "",
        "",
      ],
      ["mina", "STEER.2", "growth", "", "no-evidence", "", "", "", "0", "", "", ""],
      ["mina", "STEER.3", "growth", "", "insufficient", "", "", "", "2", "", "too-few too-old", ""],
      ["jonah", "STEER.1", "growth", "", "judged", "applying", "", "", "2", "", "", ""],
      ["jonah", "STEER.4", "growth", "", "undetermined", "", "", "", "2", "", "no-majority", ""],
    ]);
  });

  it("hold no modified expectation unless asked, and learners under a name of the caller's", () => {
    const rows = readCsv(tidyCsv(all, { modified: true, learner: (id) => `L${id.length}` }));
    expect(rows).toHaveLength(7);
    expect(rows.map(([learner]) => learner)).toEqual([
      "learner",
      "L4",
      "L4",
      "L4",
      "L5",
      "L5",
      "L3",
    ]);
    expect(rows[6]).toEqual([
      "L3",
      "STEER.1",
      "growth",
      "",
      "determined",
      "exploring",
      "-0.5",
      "",
      "2",
      "",
      "",
      "true",
    ]);
  });

  it("are a row for each learner in wide form", () => {
    expect(readCsv(wideCsv(all, { bom: true }))).toEqual([
      ["learner", "STEER.1", "STEER.2", "STEER.3", "STEER.4"],
      ["mina", "adapting", "(no-evidence)", "(insufficient)", ""],
      ["jonah", "applying", "", "", "(undetermined)"],
    ]);
    expect(
      readCsv(wideCsv(all, { modified: true, learner: (id) => id.slice(0, 1) })).map(
        ([who]) => who,
      ),
    ).toEqual(["learner", "m", "j", "s"]);
    expect(wideCsv([])).toBe("learner\r\n");
  });

  it("are on two scales in two columns side by side, and no result takes another's place", () => {
    const on = (competency: string, scale: string, level: string, learner = "mina") =>
      ({ ...all[0], learner, competency, scale, level }) as CompetencyDetermination;
    const twice = deepFreeze([
      on("MATH.1", "bands", "adapting"),
      on("STEER.1", "bands", "applying"),
      on("MATH.1", "continuum", "step-4"),
      on("MATH.1", "continuum", "step-2", "jonah"),
      on("STEER.1", "bands", "practicing", "jonah"),
    ]);
    expect(readCsv(wideCsv(twice))).toEqual([
      ["learner", "MATH.1:bands", "MATH.1:continuum", "STEER.1"],
      ["mina", "adapting", "step-4", "applying"],
      ["jonah", "", "step-2", "practicing"],
    ]);
  });

  it("of a school are read back whole", () => {
    const { competencies } = report.determinations;
    const rows = readCsv(tidyCsv(competencies, { modified: true }));
    expect(rows).toHaveLength(competencies.length + 1);
    for (const [at, one] of competencies.entries()) {
      expect(rows[at + 1]?.slice(0, 5)).toEqual([
        one.learner,
        one.competency,
        one.scale,
        one.band ?? "",
        one.status,
      ]);
    }
  });
});
