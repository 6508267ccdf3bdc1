import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { said } from "../../test/row-faults.ts";
import { fromMoodleCsv, toMoodleCsv } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };
const three = `"[{""scaleid"":""2""},{""id"":1,""scaledefault"":1,""proficient"":0},{""id"":2,""scaledefault"":0,""proficient"":1},{""id"":3,""scaledefault"":0,""proficient"":1}]"`;
const two = `"[{""scaleid"":""1""},{""id"":2,""scaledefault"":1,""proficient"":1}]"`;

/** As Moodle's exporter writes it, with a row for each thing that can be wrong. */
const lines = [
  '"Parent ID number","ID number","Short name",Description,"Description format","Scale values","Scale configuration","Rule type (optional)","Rule outcome (optional)","Rule config (optional)","Cross-referenced competency ID numbers","Exported ID (optional)","Is framework",Taxonomy',
  `,ours,Ours,<p>All</p>,1,"Begins,Does it,Leads",${three},,,,,,1,"domain,competency"`,
  ",team,Team,,1,,,core_competency\\competency_rule_all,2,null,,11,,",
  'team,"listen,well",Listens,"<p>Line 1\nLine 2</p>",1,,,,0,null,speak,12,,',
  `team,speak,Speaks,,1,"No,Yes",${two},,0,null,"listen%2Cwell,gone",13,,`,
  "nowhere,alone,Alone,,1,,,,0,null,,14,,",
  ",team,Again,,1,,,,0,null,,15,,",
  ",nameless,,,1,,,,0,null,,16,,",
];
const text = lines.join("\n");

describe("Moodle's competency frameworks", () => {
  it("are frameworks", () => {
    const { value, issues } = fromMoodleCsv(text, deepFreeze(about));
    expect(value?.competencies.map(({ id, name, partOf }) => [id, name, partOf])).toEqual([
      ["team", "Team", undefined],
      ["listen,well", "Listens", "team"],
      ["speak", "Speaks", "team"],
      ["alone", "Alone", undefined],
    ]);
    expect(value?.competencies[1]?.description).toBe("<p>Line 1\nLine 2</p>");
    expect(value?.scales.map(({ goal, levels }) => [goal, levels.map(({ name }) => name)])).toEqual(
      [["2", ["Begins", "Does it", "Leads"]]],
    );
    expect(value?.relations).toEqual([{ type: "related", from: "listen,well", to: "speak" }]);
    expect(said(issues)).toEqual([
      "7 ID number: csv-id-twice",
      "8 Short name: csv-cell-empty",
      "5 Cross-referenced competency ID numbers: csv-cell-unknown",
      "5 Scale values: moodle-scale-does-not-fit",
      "6 Parent ID number: csv-cell-unknown",
    ]);
  });

  it("come back as they went, what is Moodle's own included", () => {
    const { value } = fromMoodleCsv(text, about);
    if (value === undefined) throw new Error("it was read");
    const written = toMoodleCsv(deepFreeze(value));
    expect(written.issues).toEqual([]);
    expect(written.value.split("\r\n")[2]).toBe(
      ",team,Team,,1,,,core_competency\\competency_rule_all,2,null,,11,,",
    );
    const again = fromMoodleCsv(written.value, about);
    expect(again.value).toEqual(value);
    expect(said(again.issues)).toEqual(["5 Scale values: moodle-scale-does-not-fit"]);
  });

  it("come back as they went where most columns are missing", () => {
    const sparse = "Parent ID number,ID number,Short name,Is framework\n,o,O,1\n,a,A,\na,b,B,\n";
    const { value } = fromMoodleCsv(sparse, about);
    expect(value && fromMoodleCsv(toMoodleCsv(value).value, about)).toEqual({ value, issues: [] });
  });

  it("say what Moodle does not take", () => {
    const { value } = fromMoodleCsv(text, about);
    const [scale] = value?.scales ?? [];
    if (value === undefined || scale === undefined) throw new Error("it was read");
    const { issues } = toMoodleCsv({
      ...value,
      scales: [{ ...scale, levels: scale.levels.map((level) => ({ ...level, name: "a, b" })) }],
      competencies: [
        { id: "x".repeat(101), name: "X", reporting: "level" },
        { id: "y", name: "y".repeat(101), reporting: "level" },
      ],
      indicators: [{ id: "i", statement: "I", partOf: "y" }],
      relations: [],
    });
    expect(new Set(issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
      new Set([
        "moodle-comma-in-level warning",
        "moodle-too-long error",
        "moodle-too-long warning",
        "record-without-row note",
      ]),
    );
  });

  it("never throw where they were tampered with", () => {
    const strange = fc.constantFrom("", '"', "\n", "[", "__proto__", "[null,{}]", "1", "%2C", "𝑑");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 120 }), strange), { maxLength: 8 }),
        (changes) => {
          const cells = text.split(",");
          for (const [at, what] of changes) cells[at % cells.length] = what;
          const { value } = fromMoodleCsv(cells.join(","), about);
          expect(value).toBeDefined();
          if (value !== undefined) toMoodleCsv(value);
        },
      ),
      { numRuns: 200 },
    );
  });
});
