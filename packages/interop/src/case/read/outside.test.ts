import { uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { outsideIdOf, outsideOf } from "./outside.ts";

const namespace = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";

describe("what is outside of a package", () => {
  it.each([
    ["its identifier", { identifier: "ABC", uri: "https://example.org/A" }, "abc"],
    ["its URI where the identifier is empty", { identifier: "", uri: "LOCAL:1" }, "local:1"],
    [
      "its URI where there is no identifier",
      { uri: "https://example.org/A" },
      "https://example.org/a",
    ],
    ["nothing that says more", { identifier: "", uri: "", title: "T" }, "unknown"],
  ])("has the id of %s", (_, link, id) => {
    expect(outsideIdOf(link, namespace)).toBe(id);
  });

  it("has an id made of a name that is longer than 400 characters", () => {
    expect(outsideIdOf({ identifier: "A".repeat(400) }, namespace)).toBe("a".repeat(400));
    expect(outsideIdOf({ identifier: "A".repeat(401) }, namespace)).toBe(
      uuidV5("a".repeat(401), namespace),
    );
  });

  it.each([
    [
      "its URI and title",
      { identifier: "1", uri: "local:1", title: "One" },
      { uri: "local:1", name: "One" },
    ],
    ["no name without a title", { identifier: "1", uri: "local:1" }, { uri: "local:1" }],
    ["no name where the title is empty", { uri: "Local:1", title: "" }, { uri: "Local:1" }],
    [
      "its identifier for a URI",
      { identifier: "One", uri: "", title: "1" },
      { uri: "One", name: "1" },
    ],
    ["nothing that says more", { identifier: "", title: "1" }, { uri: "unknown", name: "1" }],
  ])("is told by %s", (_, link, said) => {
    expect(outsideOf(link)).toStrictEqual({ ...said, extensions: { "whole-learner/case": link } });
  });
});
