import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demo, folder, noTrace, own, write } from "./demo-run.ts";

describe.concurrent("the demo with a person's own evidence", { timeout: 300_000 }, () => {
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
});
