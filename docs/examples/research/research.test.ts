import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRatings } from "./ratings.ts";
import { type ResponseFile, readResponses } from "./responses.ts";
import { researchFiles, skills } from "./simulate.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const data = join(root, "docs/examples/research/data");
const read = (text: string): ResponseFile => readResponses(new TextEncoder().encode(text));

const program = (...files: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const command = [
      tsx,
      "--conditions=@whole-learner/source",
      "docs/examples/research.ts",
      ...files,
    ];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      if (error !== null || err !== "") reject(error ?? new Error(err));
      else resolve(out);
    });
  });

describe("the data of the guide for researchers", () => {
  it("are what the seeded program makes", () => {
    const kept = readdirSync(data).map((name) => [name, readFileSync(join(data, name), "utf8")]);
    expect(Object.fromEntries(kept)).toEqual(researchFiles());
  });

  it("hold the same responses in three layouts", () => {
    const files = researchFiles();
    const [pyBkt, assistments, dataShop] = ["pybkt.csv", "assistments.csv", "datashop.txt"].map(
      (name) => read(files[name] ?? ""),
    );
    expect([pyBkt?.layout, assistments?.layout, dataShop?.layout]).toEqual([
      "pyBKT",
      "ASSISTments skill builder",
      "DataShop, student step",
    ]);
    expect(assistments?.responses).toEqual(pyBkt?.responses);
    expect(dataShop?.responses).toEqual(pyBkt?.responses);
    expect([pyBkt?.duplicates, assistments?.duplicates]).toEqual([0, 6]);
  });
});

describe("the program of the guide for researchers", { timeout: 120_000 }, () => {
  // Run once, for all that look at what it prints.
  const printed = program();

  it("says the same of all three layouts, and finds what was drawn", async () => {
    const files = ["assistments.csv", "datashop.txt"].map((name) => join(data, name));
    const [first, ...others] = await Promise.all([printed, ...files.map((one) => program(one))]);
    const rest = (out: string) => out.slice(out.indexOf("\n"));
    for (const other of others) expect(rest(other)).toBe(rest(first));
    for (const skill of skills) {
      const part = first.slice(first.indexOf(skill.name));
      for (const name of ["prior", "learn", "guess", "slip"] as const) {
        const found = new RegExp(`^ {2}${name} *\\S+ +\\((\\S+) to (\\S+)\\)`, "m").exec(part);
        expect(Number(found?.[1]), name).toBeLessThanOrEqual(skill[name]);
        expect(Number(found?.[2]), name).toBeGreaterThanOrEqual(skill[name]);
      }
    }
    expect(first).toMatch(/all raters: alpha 0\.\d\d {2}\(/);
    expect(first).toMatch(/gain from first to last work: \d\.\d\d levels/);
    expect(first).not.toMatch(/NaN|undefined/);
  });

  it("is quoted by its guide as it is printed", async () => {
    const guide = readFileSync(join(root, "docs/guides/for-researchers.md"), "utf8");
    const quoted = [...guide.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, text]) => text ?? "");
    expect(quoted.length).toBeGreaterThan(0);
    const out = await printed;
    for (const text of quoted) expect(out).toContain(text);
  });

  it("reads a person's own file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whole-learner-"));
    const rows = ["ana", "bo", "cy", "di", "ed", "flo"].flatMap((learner, at) =>
      [0, 1, 2, 3, 4].map((step) =>
        [10 * step + at, "one", step > at / 2 && (step + at) % 4 > 0 ? 1 : 0, learner].join(),
      ),
    );
    const file = join(folder, "own.csv");
    writeFileSync(file, ["order_id,skill_name,correct,user_id", ...rows].join("\n"));
    expect(await program(file)).toMatch(
      /^30 responses \(pyBKT\)[\s\S]*\none: 30 responses of 6 learners/,
    );
  });
});

describe("files of responses", () => {
  it("come in the layout of the KDD Cup 2010, a step of two skills being a response to each", () => {
    const head = "Row\tAnon Student Id\tStep Name\tCorrect First Attempt\tKC(Default)";
    const { layout, responses } = read(`${head}\n1\tana\ts1\t1\tadd~~carry\n2\tana\ts2\t0\tadd\n`);
    expect(layout).toBe("DataShop, KDD Cup 2010");
    expect(responses).toEqual([
      { learner: "ana", skill: "add", correct: 1 },
      { learner: "ana", skill: "carry", correct: 1 },
      { learner: "ana", skill: "add", correct: 0 },
    ]);
  });

  it("come as DataShop's transactions, of which first attempts count and a hint is not right", () => {
    const head = "Anon Student Id\tTime\tAttempt At Step\tOutcome\tKC (Skills)";
    const rows = [
      "ana\t1\t1\tINCORRECT\tadd",
      "ana\t2\t2\tCORRECT\tadd",
      "ana\t3\t1\tHINT\tadd",
      "bo\t4\t1\tCORRECT\tadd",
    ];
    const { layout, responses } = read(`${head}\n${rows.join("\n")}\n`);
    expect(layout).toBe("DataShop, transactions");
    expect(responses.map(({ learner, correct }) => [learner, correct])).toEqual([
      ["ana", 0],
      ["ana", 0],
      ["bo", 1],
    ]);
  });

  it("are put in their order, records that stand there twice count once, help with a main question does not", () => {
    const head = "order_id,user_id,original,correct,skill_name";
    const rows = [
      "7,ana,1,1,add",
      "3,ana,1,0,add",
      "7,ana,1,1,add",
      "5,ana,0,1,add",
      "7,ana,1,1,carry",
    ];
    expect(read(`${head}\n${rows.join("\n")}`)).toEqual({
      layout: "ASSISTments skill builder",
      responses: [
        { learner: "ana", skill: "add", correct: 0 },
        { learner: "ana", skill: "add", correct: 1 },
        { learner: "ana", skill: "carry", correct: 1 },
      ],
      duplicates: 1,
      unreadable: [],
    });
  });

  it("may have rows that cannot be read, which are told by their number in the file", () => {
    const head = "order_id,skill_name,correct,user_id";
    const rows = [
      "1,add,1,ana",
      "2,add,yes,ana",
      "3,,1,ana",
      "x,add,1,ana",
      "5,add,1,",
      "6,add,-1,ana",
    ];
    const { responses, unreadable } = read(`${head}\n${rows.join("\n")}`);
    expect(unreadable).toEqual([3, 4, 5, 6]);
    expect(responses.map(({ correct }) => correct)).toEqual([1, null]);
  });

  it("may be in ISO-8859-15, or begin with a byte-order mark", () => {
    const text = "order_id,skill_name,correct,user_id\n1,F\u00e9lix,1,ana\n";
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(readResponses(latin).responses[0]?.skill).toBe("F\u00e9lix");
    expect(read(`\ufeff${text}`).responses[0]?.skill).toBe("F\u00e9lix");
  });

  it("with columns of no layout are refused, with the layouts that there are", () => {
    expect(() => read("name,score\nana,1\n")).toThrow(
      /\(name, score\)\.\nASSISTments skill builder: user_id/,
    );
    expect(() => read("")).toThrow("no layout has these columns ()");
  });
});

describe("files of ratings", () => {
  it("are works, oldest first, with a level or none of each rater", () => {
    const rows = [
      "learner,work,day,rater,level",
      "ana,w2,9,Bo,3",
      "ana,w1,4,Ada,2",
      "ana,w1,4,Bo,1",
    ];
    expect(readRatings(rows.join("\n"))).toEqual({
      raters: ["Ada", "Bo"],
      works: [
        { learner: "ana", day: 4, levels: [2, 1] },
        { learner: "ana", day: 9, levels: [null, 3] },
      ],
    });
  });
});
