import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const school = join(root, "docs/examples/sample-school");
const policy = join(school, "policies/year-average.json");

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const demo = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const command = [tsx, "--conditions=@whole-learner/source", "docs/examples/demo.ts", ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });

const folder = (): string => mkdtempSync(join(tmpdir(), "whole-learner-"));
const write = (dir: string, name: string, text: string): string => {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
};
const own = (
  dir: string,
  evidence: string,
  framework: string = join(school, "framework.json"),
): readonly string[] => [
  "--framework",
  framework,
  "--evidence",
  evidence,
  "--policy",
  policy,
  "--as-of",
  "2026-05-29",
  "--out",
  join(dir, "out"),
];
const noTrace = ({ out, err }: Ran): void => {
  expect(`${out}${err}`).not.toMatch(/^\s+at .*\d+:\d+\)?$/m);
};

describe.concurrent("the demo with a person's own files", { timeout: 120_000 }, () => {
  it("reports on good rows and lists each bad one with row, field and a hint", async () => {
    const dir = folder();
    const csv = [
      "Learner ID;standard;Date;score;Place",
      "ana;STEER.2;2026-04-01;3;class",
      "ana;STEER.2;2026-04-08;4;home",
      "ana;STEER.9;2026-04-08;4;home",
      "ana;STEER.2;April 9;4;home",
      "ben;STEER.2;2026-04-08;nine;home",
      "ben;STEER.2;2026-04-10;2;home",
      ";STEER.2;2026-04-10;2;home",
      "cy;STEER.2;2026-04-10;2;home;extra",
      'dee;"STEER.2;2026-04-10;2;home',
    ].join("\r\n");
    const ran = await demo(...own(dir, write(dir, "evidence.csv", `\uFEFF${csv}\r\n`)));
    noTrace(ran);
    expect(ran.code).toBe(3);
    const lines = ran.out.split("\n").filter((line) => /^ {2}row \d+/.test(line));
    expect(lines.map((line) => line.trim().split(":")[0])).toEqual([
      "row 1, Place",
      "row 4, competency",
      "row 5, happened",
      "row 6, number",
      "row 8, learner",
      "row 9, the whole row",
      "row 10, the whole row",
    ]);
    for (const line of lines) expect(line.split(/[.?] /).length).toBeGreaterThan(1);
    expect(ran.out).toContain('Did you mean "STEER.');
    // Both learners with a good row have a report; nobody else does.
    expect(readdirSync(join(dir, "out")).sort()).toEqual(["ana-ana.html", "ben-ben.html"]);
    expect(readFileSync(join(dir, "out/ana-ana.html"), "utf8")).toContain("Applying");
  });

  it("says which column is missing under its new name, and that nothing could be read", async () => {
    const dir = folder();
    const ran = await demo(
      ...own(
        dir,
        write(dir, "evidence.csv", "learner,competancy,date,number\nana,STEER.2,2026-04-01,3\n"),
      ),
    );
    noTrace(ran);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain("row 1, competancy: No such column is known");
    expect(ran.out).toContain("row 1, competency: This column is missing");
    expect(ran.out).toContain("nothing to report");
  });

  it("names a cycle and a dangling id of a framework, and still reports", async () => {
    const dir = folder();
    const framework = JSON.parse(readFileSync(join(school, "framework.json"), "utf8")) as {
      competencies: { id: string; partOf?: string }[];
      relations: unknown[];
    };
    const [first, second, third] = framework.competencies;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("there are 21");
    first.partOf = "NOWHERE";
    framework.relations.push(
      { type: "precedes", from: second.id, to: third.id },
      { type: "precedes", from: third.id, to: second.id },
    );
    const ran = await demo(
      ...own(
        dir,
        write(dir, "evidence.csv", "learner,competency,date,number\nana,STEER.2,2026-04-01,3\n"),
        write(dir, "framework.json", JSON.stringify(framework)),
      ),
    );
    noTrace(ran);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain(
      '/competencies/0/partOf: There is no outcome, competency or domain with the id "NOWHERE"',
    );
    expect(ran.out).toContain("These come before themselves");
    expect(readdirSync(join(dir, "out"))).toEqual(["ana-ana.html"]);
  });

  it.each<[string, string, unknown]>([
    [
      "CTDL-ASN",
      "A.1",
      {
        "@graph": [
          {
            "@id": "urn:uuid:0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
            "@type": "ceasn:CompetencyFramework",
            "ceasn:name": { en: "Ours" },
          },
          {
            "@id": "https://r.example/a",
            "@type": "ceasn:Competency",
            "ceasn:competencyText": { en: "Listens" },
            "ceasn:codedNotation": "A.1",
          },
          null,
        ],
      },
    ],
    [
      "the Common Standards Project",
      "B2",
      {
        data: {
          title: "Grade 7",
          standards: {
            A1: { id: "A1", description: "Number" },
            B2: { id: "B2", description: "Adds fractions", ancestorIds: ["A1"] },
            C3: null,
          },
        },
      },
    ],
    [
      "ASN",
      "b",
      [{ id: "a", text: "Number", children: [{ id: "b", text: "Adds fractions" }, null] }],
    ],
    [
      "ASN as RDF in JSON",
      "http://a.example/b",
      {
        "http://a.example/a": { "http://purl.org/dc/elements/1.1/title": [{ value: "Ours" }] },
        "http://a.example/b": {
          "http://purl.org/gem/qualifiers/isChildOf": [{ value: "http://a.example/a" }],
          "http://purl.org/dc/terms/description": [{ value: "Adds" }],
        },
        "http://a.example/c": null,
      },
    ],
  ])(
    "reads a framework of %s, tells what is wrong in it, and gives it the usual levels",
    async (_, competency, json) => {
      const dir = folder();
      const ran = await demo(
        ...own(
          dir,
          write(
            dir,
            "evidence.csv",
            `learner,competency,date,number\nana,${competency},2026-04-01,3\n`,
          ),
          write(dir, "framework.json", JSON.stringify(json)),
        ),
      );
      noTrace(ran);
      expect(ran.code).toBe(3);
      expect(ran.out).toContain("error: /");
      expect(readFileSync(join(dir, "out/ana-ana.html"), "utf8")).toContain("Proficient");
    },
  );

  it.each([
    [
      "OneRoster, of line items that are competencies",
      "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate\nr1,STEER.2,ana,fully graded,3,2026-04-01\nr2,STEER.9,ana,fully graded,3,2026-04-01\n",
    ],
    [
      "Canvas",
      "Student ID,Submission Date,Learning Outcome ID,Outcome Score\nana,2026-04-01T10:00:00Z,STEER.2,3\nana,2026-04-01T10:00:00Z,STEER.9,3\n",
    ],
  ])("reads results of %s", async (_, csv) => {
    const dir = folder();
    const ran = await demo(...own(dir, write(dir, "results.csv", csv)));
    noTrace(ran);
    expect(ran.code).toBe(3);
    expect(ran.out).toContain("row 3, competency: ");
    expect(readFileSync(join(dir, "out/ana-ana.html"), "utf8")).toContain("Applying");
  });

  it("reads statements of xAPI", async () => {
    const dir = folder();
    const of = (last: number, competency: string) => ({
      id: `00000000-0000-4000-8000-00000000000${last}`,
      actor: { account: { homePage: "https://lms.example", name: "ana" } },
      verb: { id: "http://adlnet.gov/expapi/verbs/scored" },
      object: { id: competency },
      result: { score: { raw: 3, min: 0, max: 4 } },
      timestamp: "2026-04-01T10:00:00Z",
      stored: "2026-04-01T10:00:01Z",
    });
    const statements = [of(1, "STEER.2"), of(2, "STEER.9")];
    const file = write(dir, "statements.json", JSON.stringify({ statements, more: "" }));
    const ran = await demo(...own(dir, file));
    noTrace(ran);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("warning: /statements/1: ");
    expect(readFileSync(join(dir, "out/ana-ana.html"), "utf8")).toContain("Applying");
  });

  it("reads a log document, and ends well where nothing is wrong", async () => {
    const dir = folder();
    const log = {
      format: "whole-learner/log@1",
      entries: [
        {
          type: "rating",
          id: "r",
          learner: "ana",
          target: "STEER.2",
          happened: "2026-04-01",
          recorded: "2026-04-01",
          value: { kind: "level", level: "applying" },
        },
      ],
    };
    const ran = await demo(
      ...own(dir, write(dir, "evidence.json", JSON.stringify(log))),
      "--language",
      "es",
    );
    noTrace(ran);
    expect(ran.code).toBe(0);
    expect(readFileSync(join(dir, "out/ana-ana.html"), "utf8")).toContain('lang="es"');
  });

  it.each([
    [["--evidence", "nothing.csv"], "belong together"],
    [
      [
        "--framework",
        "nothing.json",
        "--evidence",
        "e.csv",
        "--policy",
        "p.json",
        "--as-of",
        "2026-05-29",
      ],
      "There is no file nothing.json.",
    ],
    [
      [
        "--framework",
        join(root, "README.md"),
        "--evidence",
        "e.csv",
        "--policy",
        "p.json",
        "--as-of",
        "2026-05-29",
      ],
      "is no JSON",
    ],
    [
      ["--framework", policy, "--evidence", "e.csv", "--policy", policy, "--as-of", "2026-05-29"],
      "could not be read",
    ],
    [["--as-of", "29 May"], "is no day"],
    [["--nonsense"], "--nonsense"],
  ])("does not start with %j, and says why", async (args, words) => {
    const ran = await demo(...args);
    noTrace(ran);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain(words);
  });
});
