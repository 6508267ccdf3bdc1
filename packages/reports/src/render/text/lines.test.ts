import { describe, expect, it } from "vitest";
import { indented, pairs, ruled, spread } from "./lines.ts";

describe("lines of text", () => {
  it("stand at both ends where they fit with a gap of three", () => {
    expect(spread("left", "right", 12)).toBe("left   right");
    expect(spread("left", "right", 11)).toBe("left\nright");
    expect(spread("left", "", 12)).toBe("left");
    expect(spread("", "right", 12)).toBe("right");
    expect(spread("", "", 12)).toBe("");
    expect(spread("学习", "right", 12)).toBe("学习   right");
  });

  it("are ruled by the level of their heading, as far as the heading goes", () => {
    expect(ruled("Name", 1, 80)).toBe("Name\n====");
    expect(ruled("学习", 2, 80)).toBe("学习\n----");
    expect(ruled("Name", 3, 80)).toBe("Name");
    expect(ruled("A longer\nname", 2, 6)).toBe("A longer\nname\n------");
    expect(ruled("", 1, 80)).toBe("");
  });

  it("are moved in", () => {
    expect(indented("a\nb", "- ", "  ")).toBe("- a\n  b");
    expect(indented("a\nb", "| ")).toBe("| a\n| b");
  });

  it("set labels beside values, or above them on a narrow page", () => {
    const items = [
      { label: "Community", value: "Heron advisory, grade 8" },
      { label: "学期", value: "4" },
    ];
    expect(pairs(items, 40)).toBe("Community  Heron advisory, grade 8\n学期       4");
    expect(pairs(items, 31)).toBe("Community  Heron advisory,\n           grade 8\n学期       4");
    expect(pairs(items, 16)).toBe("Community\n  Heron\n  advisory,\n  grade 8\n学期\n  4");
    expect(pairs([], 16)).toBe("");
  });
});
