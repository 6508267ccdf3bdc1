import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sketchFramework } from "@whole-learner/core";
import { compareCase, givenFile, schemaFault, standardOf } from "@whole-learner/testkit/interop";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../src/case/index.ts";

// Official schemas and real packages are not ours to keep: where they lie beside the repository they are used.
const beside = fileURLToPath(new URL("../../../../shared/interop/case/", import.meta.url));
const schemaAt = (name: string): object | undefined => {
  const path = join(beside, "schemas", name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as object) : undefined;
};

describe.skipIf(!existsSync(beside))("packages beside the repository", () => {
  const folder = join(beside, "packages");
  const names = existsSync(folder) ? readdirSync(folder) : [];

  it.each(names)("%s comes back whole, and its exports pass the schemas", (name) => {
    const file = givenFile(name, readFileSync(join(folder, name), "utf8"));
    expect(standardOf(file)?.tries(file, schemaAt).failures).toEqual([]);
  });

  it("have schemas that refuse what is wrong", () => {
    const schema = schemaAt("case_v1p1_cfpackage-jsonschema1.json");
    const written = toCase(sketchFramework({ scale: ["A", "B", "C"], outcomes: { One: ["Two"] } }));
    expect(schema && schemaFault(schema, written)).toBeUndefined();
    expect(
      schema &&
        schemaFault(schema, { ...written, CFDocument: { ...written.CFDocument, colour: 1 } }),
    ).toMatch(/additional/);
  });
});

describe("the comparison of packages", () => {
  const uuid = "00000000-0000-4000-8000-000000000001";
  const before = {
    CFDocument: { identifier: uuid.replace(/1$/, "2"), title: "T", creator: "C" },
    CFItems: [{ identifier: uuid, fullStatement: "S", notes: "N", colour: "red", gone: null }],
  };
  const { value, issues } = fromCase(before);
  const after = value && JSON.parse(JSON.stringify(toCase(value.framework)));

  it("finds nothing where all came back", () => {
    expect(compareCase(before, after, issues)).toEqual([]);
  });

  it("finds what is missing, changed or gone", () => {
    const [item] = after.CFItems;
    const compare = (changed: object): readonly string[] =>
      compareCase(before, { ...after, CFItems: [{ ...item, ...changed }] }, []);
    expect(compare({ notes: "M" })).toEqual(["CFItems/0/notes"]);
    expect(compare({ extensions: {} })).toEqual(["CFItems/0/colour"]);
    expect(compareCase(before, { ...after, CFItems: [] }, [])).toEqual(["CFItems/0"]);
  });

  it("recognises a package by what is in it", () => {
    expect(standardOf(givenFile("x.txt", JSON.stringify(before)))?.name).toBe("CASE");
    expect(standardOf(givenFile("x.json", "{}"))).toBeUndefined();
    expect(standardOf(givenFile("x.json", "no JSON"))).toBeUndefined();
  });
});
