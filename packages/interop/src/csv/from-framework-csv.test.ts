import { describe, expect, it } from "vitest";
import { fromFrameworkCsv } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise" };

describe("a framework of several tables", () => {
  it("says in which of its tables each fault stands", () => {
    const { issues } = fromFrameworkCsv(
      {
        nodes: "id,name,order\na,,1\nb,B,1\n",
        scales: "scale,level,value\n,1,1\n",
        bands: "band,name,colour\n6-8,,red\n",
        progressions: "competency,scale,level,statement\nb,t,,Yes\n",
        relations: "type,from,to\nprecedes,,b\n",
      },
      about,
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["csv-cell-empty", "nodes", 2, "name"],
      ["csv-unknown-column", "bands", 1, "colour"],
      ["csv-cell-empty", "scales", 2, "scale"],
      ["csv-cell-empty", "progressions", 2, "level"],
      ["document-issue", "relations", 2, "from"],
      ["document-issue", "progressions", 2],
    ]);
    expect(issues.map(({ file, path: [first] }) => file === first)).toEqual(issues.map(() => true));
    const refused = fromFrameworkCsv({ nodes: "kind,id,name,part\noutcome,o,O,sky" }, about).issues;
    expect(refused.map(({ file, path }) => [file, ...path])).toEqual([
      ["nodes", "nodes", 2, "part"],
    ]);
  });

  it("has its main language where no column says another: the first of those that are said, else English", () => {
    const nodes = "id,name,name:fr\na,Uno,Un\n";
    const nameIn = (more: object) =>
      fromFrameworkCsv({ nodes }, { ...about, ...more }).value?.competencies[0]?.name;
    expect(nameIn({ languages: ["es", "fr"] })).toEqual({ es: "Uno", fr: "Un" });
    expect(nameIn({})).toEqual({ en: "Uno", fr: "Un" });
  });

  it("says at no table what is refused of the framework itself", () => {
    const refused = fromFrameworkCsv({ nodes: "name\nx" }, { id: "no uuid", title: "x" });
    expect(refused.issues.map(({ file, row, path }) => [file, row, ...path])).toEqual([
      [undefined, 1, 1],
    ]);
  });
});
