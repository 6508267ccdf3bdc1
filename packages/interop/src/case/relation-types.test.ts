import { describe, expect, it } from "vitest";
import {
  associationTypeOf,
  associationTypes,
  isAssociationType,
  relationTypeOf,
} from "./relation-types.ts";

describe("a type of association and a type of relation", () => {
  it.each([
    ["isChildOf", "part-of"],
    ["exactMatchOf", "equivalent"],
    ["precedes", "precedes"],
    ["isRelatedTo", "related"],
    ["replacedBy", "replaced-by"],
    ["ext:covers", "covers"],
    ["isPeerOf", "case/isPeerOf"],
    ["exemplar", "case/exemplar"],
    ["hasSkillLevel", "case/hasSkillLevel"],
    ["isTranslationOf", "case/isTranslationOf"],
    ["ext:isTaughtWith", "case/ext:isTaughtWith"],
  ])("say the same both ways: %s and %s", (association, relation) => {
    expect(isAssociationType(association)).toBe(true);
    expect(relationTypeOf(association)).toBe(relation);
    expect(associationTypeOf(relation)).toBe(association);
  });

  it("are two to one for what is part of something", () => {
    expect(relationTypeOf("isPartOf")).toBe("part-of");
    expect(associationTypeOf("case/isPartOf")).toBe("isPartOf");
  });

  it.each([
    ["prerequisite", "ext:prerequisite"],
    ["case/is taught with", "ext:is_taught_with"],
    ["acme/taught-with", "ext:acme_taught_with"],
    ["my.own_1", "ext:my.own_1"],
    ["in case/", "ext:in_case_"],
    ["case/", "ext:_"],
    ["ext:", "ext:ext_"],
    ["ext:-x", "ext:ext__x"],
  ])("of nobody's, %s, is an extension that the schema takes: %s", (relation, association) => {
    expect(associationTypeOf(relation)).toBe(association);
    // CASE 1.1, CFAssociation.associationType; its `|-|` is a range of one sign.
    expect(association).toMatch(/^(ext:)[a-z|A-Z|0-9|.|-|_]+$/);
  });

  it.each(["", "ext:", "ext:-", "text:covers", "IsChildOf", "isTaughtWith"])(
    "may be none of CASE's: %j",
    (type) => {
      expect(isAssociationType(type)).toBe(false);
      expect(relationTypeOf(type)).toBe(`case/${type}`);
    },
  );

  it("are ten, as CASE 1.1 has them", () => {
    expect(associationTypes.size).toBe(10);
    for (const type of associationTypes)
      expect(associationTypeOf(relationTypeOf(type))).toBe(
        type === "isPartOf" ? "isChildOf" : type,
      );
  });
});
