import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { documentNames, type DocumentName, jsonSchemaOf } from "./index.ts";

const school = fileURLToPath(new URL("../../../../docs/examples/sample-school/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${school}${file}`, "utf8"));

const compiled = new Map<string, ValidateFunction>();

/** Each schema is compiled once: that takes longer than all else here. */
function validatorOf(name: DocumentName, of: "input" | "value"): ValidateFunction {
  const known = compiled.get(`${name} ${of}`);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false });
  // The package's types say that its default export is a module.
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(jsonSchemaOf(name, { of }));
  compiled.set(`${name} ${of}`, validate);
  return validate;
}

function faults(
  name: DocumentName,
  document: unknown,
  of: "input" | "value" = "input",
): readonly string[] {
  const validate = validatorOf(name, of);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the JSON Schema of a document", () => {
  it.each(documentNames)("is one of draft 2020-12: %s", (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["title"]).toBe(`whole-learner/${name}`);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(["framework", "log", "roster", "experiences", "calendar"] as const)(
    "takes the sample school's %s, both as it may be read and as it is",
    (name) => {
      const document = read(`${name}.json`);
      expect(faults(name, document)).toEqual([]);
      expect(faults(name, { ...(document as object), nonsense: 1 })).toEqual([
        " must NOT have additional properties",
      ]);
    },
  );

  it("takes the sample school's policies", () => {
    expect(existsSync(`${school}policies`)).toBe(true);
    for (const file of readdirSync(`${school}policies`))
      expect([file, ...faults("policy", read(`policies/${file}`))]).toEqual([file]);
  });

  it("lets lists with a default be left out of what is read, and not of what is given", () => {
    const least = {
      format: "whole-learner/framework@1",
      id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      title: "x",
      scales: [],
      competencies: [],
    };
    expect(faults("framework", least)).toEqual([]);
    expect(faults("framework", least, "value")).not.toEqual([]);
  });
});
