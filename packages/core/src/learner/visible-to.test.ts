import { describe, expect, it } from "vitest";
import type { Visibility } from "../evidence/terms.ts";
import { visiblePage } from "./visible-page.ts";
import { isVisibleTo, type Reader, visibleTo } from "./visible-to.ts";

describe("what a learner shares", () => {
  const circles: readonly Visibility[] = ["learner", "family", "educators", "school", "public"];
  const items = circles.map((visibility) => ({ visibility, text: visibility }));

  it.each<readonly [Reader, readonly Visibility[]]>([
    ["learner", circles],
    ["family", ["family", "school", "public"]],
    ["educator", ["educators", "school", "public"]],
    ["school", ["school", "public"]],
    ["public", ["public"]],
    ["researcher", []],
  ])("is seen by %s: %j", (reader, seen) => {
    expect(visibleTo(items, reader)).toEqual(
      items.filter(({ visibility }) => seen.includes(visibility)),
    );
    expect(items.map((item) => isVisibleTo(item, reader))).toEqual(
      circles.map((visibility) => seen.includes(visibility)),
    );
  });

  it("makes a page for each reader", () => {
    const page = {
      sentence: { text: "I listen first.", visibility: "family" },
      strengths: [
        { text: "listens", visibility: "public", on: "2026-01-01" },
        { text: "sings", visibility: "learner" },
      ],
      interests: [{ text: "boats", visibility: "educators" }],
      aspirations: [],
      extensions: { "acme/mood": "private" },
    } as const;
    expect(visiblePage(page, "family")).toEqual({
      sentence: { text: "I listen first.", visibility: "family" },
      strengths: [{ text: "listens", visibility: "public", on: "2026-01-01" }],
    });
    expect(visiblePage(page, "educator")).toEqual({
      strengths: [{ text: "listens", visibility: "public", on: "2026-01-01" }],
      interests: [{ text: "boats", visibility: "educators" }],
    });
    expect(visiblePage(page, "researcher")).toEqual({});
    expect(
      visiblePage({ aspirations: [{ text: "sail", visibility: "school" }] }, "school"),
    ).toEqual({
      aspirations: [{ text: "sail", visibility: "school" }],
    });
    expect(visiblePage({}, "learner")).toEqual({});
  });
});
