import { pointer } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { association, child, document, item, pack, to, uuid } from "../../test/case/package-of.ts";
import { read } from "../../test/case/read-package.ts";
import { link } from "./index.ts";

describe("packages linked", () => {
  const first = read(
    pack(
      [item(1)],
      [
        child(1),
        association(to(1), "exactMatchOf", {
          title: "Statem",
          identifier: uuid(2).toUpperCase(),
          uri: `local:${uuid(2)}`,
        }),
      ],
    ),
  );
  const second = read({
    ...pack([item(2, { humanCodingScheme: "B.2" })], []),
    CFDocument: { ...document, identifier: uuid(77) },
  });

  it("say where their references lead", () => {
    expect(link([first, second]).value[0]?.relations[0]?.to).toMatchObject({
      framework: uuid(77),
      name: "Statement 2",
      code: "B.2",
    });
    expect(link([first, second]).issues).toEqual([]);
  });

  it("stay the very same where nothing is resolved", () => {
    expect(link([first]).value[0]).toBe(first);
    expect(link([first, second]).value[1]).toBe(second);
  });

  it("take the first of two that have the same item", () => {
    const third = { ...second, id: uuid(78) };
    const { value, issues } = link([first, second, third]);
    expect(value[0]?.relations[0]?.to).toMatchObject({ framework: uuid(77) });
    expect(issues.map(({ code, path }) => `${code} ${pointer(path)}`)).toEqual([
      "case-in-several-packages /2",
    ]);
  });
});
