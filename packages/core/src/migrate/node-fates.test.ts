import { describe, expect, it } from "vitest";
import {
  a,
  b,
  c,
  framework,
  gone,
  node,
  replaced,
  retired,
  same,
} from "../../test/migrate/small-frameworks.ts";
import type { Framework } from "../framework/framework.ts";
import type { Fate } from "./fate.ts";
import { migrationMap } from "./migration-map.ts";

describe("the fates of nodes", () => {
  it.each<[string, Framework, Framework, Fate<string>]>([
    ["still there", framework([a]), framework([a, b]), { kind: "same" }],
    [
      "still there, and to be replaced one day",
      framework([a, b]),
      framework([a, b], [replaced("a", "b")]),
      { kind: "same" },
    ],
    ["gone", framework([a]), framework([b]), { kind: "lost" }],
    ["retired with nothing in its place", framework([a]), framework([gone]), { kind: "same" }],
    [
      "retired and replaced",
      framework([a]),
      framework([gone, b], [replaced("a", "b")]),
      { kind: "moved", to: "b" },
    ],
    [
      "retired, and replaced as was said before",
      framework([a, b], [replaced("a", "b")]),
      framework([gone, b], [replaced("a", "b")]),
      { kind: "merged", to: "b", together: ["a", "b"] },
    ],
    [
      "retired and replaced long before",
      framework([gone, b], [replaced("a", "b")]),
      framework([gone, b], [replaced("a", "b")]),
      { kind: "same" },
    ],
    [
      "retired before, its successor named only now",
      framework([gone, c], [replaced("a", "c")]),
      framework([gone, b, c], [replaced("a", "c"), replaced("a", "b")]),
      { kind: "moved", to: "b" },
    ],
    [
      "gone, and replaced by the old framework's word",
      framework([a], [replaced("a", "b")]),
      framework([b]),
      { kind: "moved", to: "b" },
    ],
    [
      "gone, and replaced by the new framework's word",
      framework([a]),
      framework([b], [replaced("a", "b")]),
      { kind: "moved", to: "b" },
    ],
    [
      "said in both frameworks, which is once",
      framework([a], [replaced("a", "b")]),
      framework([b], [replaced("a", "b")]),
      { kind: "moved", to: "b" },
    ],
    [
      "gone, and the same as another",
      framework([a], [same("a", "b")]),
      framework([b]),
      { kind: "moved", to: "b" },
    ],
    [
      "gone, and another the same as it",
      framework([a]),
      framework([b], [same("b", "a")]),
      { kind: "moved", to: "b" },
    ],
    [
      "gone, replaced, and the same as another",
      framework([a], [same("a", "c")]),
      framework([b, c], [replaced("a", "b")]),
      { kind: "moved", to: "b" },
    ],
    [
      "retired, and the same as another",
      framework([a]),
      framework([gone, b], [same("a", "b")]),
      { kind: "same" },
    ],
    [
      "replaced by what was replaced by what is gone and the same as another",
      framework([a], [same("d", "c")]),
      framework([gone, c], [replaced("a", "b"), replaced("b", "d")]),
      { kind: "moved", to: "c" },
    ],
    [
      "replaced by what was retired and replaced in turn",
      framework([a]),
      framework([gone, node("b", { retired }), c], [replaced("a", "b"), replaced("b", "c")]),
      { kind: "moved", to: "c" },
    ],
    [
      "gone, and replaced by each other",
      framework([a, b]),
      framework([], [replaced("a", "b"), replaced("b", "a")]),
      { kind: "lost" },
    ],
    [
      "retired, and replaced by each other",
      framework([a, b]),
      framework([gone, node("b", { retired })], [replaced("a", "b"), replaced("b", "a")]),
      { kind: "same" },
    ],
    [
      "replaced by itself",
      framework([a]),
      framework([gone], [replaced("a", "a")]),
      { kind: "same" },
    ],
    [
      "split",
      framework([a]),
      framework([gone, b, c], [replaced("a", "c"), replaced("a", "b")]),
      { kind: "split", to: ["c", "b"] },
    ],
    [
      "split into what is one by now",
      framework([a]),
      framework(
        [gone, node("b", { retired }), c],
        [replaced("a", "b"), replaced("a", "c"), replaced("b", "c")],
      ),
      { kind: "moved", to: "c" },
    ],
    [
      "merged with another",
      framework([a, c]),
      framework([b], [replaced("a", "b"), replaced("c", "b")]),
      { kind: "merged", to: "b", together: ["a", "c"] },
    ],
    [
      "replaced by a node of another kind",
      framework([a]),
      framework([gone], [replaced("a", "o")], {
        outcomes: [{ id: "o", name: "O", part: "academic" }],
      }),
      { kind: "same" },
    ],
    [
      "gone, and replaced by a node of another kind",
      framework([a]),
      framework([], [replaced("a", "o")], { outcomes: [{ id: "o", name: "O", part: "academic" }] }),
      { kind: "lost" },
    ],
    [
      "there by its id, as a node of another kind",
      framework([a]),
      framework([], [], { outcomes: [{ id: "a", name: "A", part: "academic" }] }),
      { kind: "lost" },
    ],
    [
      "replaced by a node of the other framework, by its id as URI",
      framework([a], [replaced("a", { uri: "b" })]),
      framework([b]),
      { kind: "moved", to: "b" },
    ],
    [
      "the same as a node of the other framework, by its identifier",
      framework([a], [same("a", { uri: "urn:b" })]),
      framework([node("b", { identifiers: [{ system: "case", value: "urn:b" }] })]),
      { kind: "moved", to: "b" },
    ],
    [
      "called the same by the other framework, by its own identifier",
      framework([node("a", { identifiers: [{ system: "case", value: "urn:a" }] })]),
      framework([b], [same("b", { uri: "urn:a" })]),
      { kind: "moved", to: "b" },
    ],
    [
      "replaced by what neither framework has",
      framework([a], [replaced("a", { uri: "urn:elsewhere" })]),
      framework([b]),
      { kind: "lost" },
    ],
    [
      "replaced by a relation of the school's own kind",
      framework([a]),
      framework([b], [{ type: "acme/became", from: "a", to: "b" }], {
        vocabulary: { relations: [{ id: "acme/became", name: "B", broader: "replaced-by" }] },
      }),
      { kind: "moved", to: "b" },
    ],
    [
      "named by other relations",
      framework([a]),
      framework([b], [{ type: "related", from: "a", to: "b" }]),
      { kind: "lost" },
    ],
  ])("of something %s", (_, from, to, fate) => {
    expect(migrationMap({ from, to }).nodes.get("a")).toEqual(fate);
  });
});
