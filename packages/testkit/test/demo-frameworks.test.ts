import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demo, folder, noTrace, own, school, write } from "./demo-run.ts";

describe.concurrent("the demo with a person's own framework", { timeout: 300_000 }, () => {
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
});
