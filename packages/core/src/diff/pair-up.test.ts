import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

describe("a diff of lists", () => {
  it("pairs what has the same id, which should not be, one by one", () => {
    const twice = { ...promise, domains: [...promise.domains, { id: "self", name: "Again" }] };
    expect(diffFrameworks(promise, twice).changes).toEqual([
      { change: "added", item: { kind: "domain", id: "self" } },
    ]);
    expect(diffFrameworks(twice, twice).changes).toEqual([]);
    expect(diffFrameworks(twice, structuredClone(twice)).changes).toEqual([]);
  });

  it("tells only the stretch that stands in another sequence", () => {
    const [a, b, c, d, e, f] = promise.competencies;
    const competencies = [a, c, d, b, e, f] as typeof promise.competencies;
    const item = (id: string) => ({ kind: "competency", id });
    expect(diffFrameworks(promise, { ...promise, competencies }).changes).toEqual([
      {
        change: "resequenced",
        before: ["explains", "opens", "drafts"].map(item),
        after: ["opens", "drafts", "explains"].map(item),
      },
    ]);
  });
});
