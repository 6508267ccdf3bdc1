import fc from "fast-check";
import type { Relation } from "@whole-learner/core";
import type { LanguageTag } from "@whole-learner/core";
import { arbitraryExtensions } from "./extensions.ts";
import { present } from "./present.ts";
import { arbitraryRawText, written } from "./text.ts";

const rawRelation = fc.record({
  type: fc.constantFrom(
    "part-of",
    "part-of",
    "precedes",
    "covers",
    "equivalent",
    "related",
    "replaced-by",
    "acme/strand",
    "acme/inspires",
  ),
  id: fc.boolean(),
  from: fc.nat(),
  to: fc.nat(),
  /** Where the other end is: mostly a node of the framework. */
  where: fc.constantFrom("inside", "inside", "inside", "outside", "dangling"),
  order: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
  note: fc.option(arbitraryRawText, { nil: undefined }),
  extensions: fc.option(arbitraryExtensions, { nil: undefined }),
});

export type RawRelation = typeof rawRelation extends fc.Arbitrary<infer T> ? T : never;

export const arbitraryRawRelation: fc.Arbitrary<RawRelation> = rawRelation;

type Kind = "domain" | "outcome" | "competency" | "indicator";

/** A node as relations see it; nodes stand so that homes come first. */
export interface End {
  readonly id: string;
  readonly kind: Kind;
}

const homes: Record<Kind, readonly Kind[]> = {
  domain: ["domain"],
  outcome: ["domain"],
  competency: ["domain", "outcome", "competency"],
  indicator: ["competency"],
};

/**
 * The relation between nodes, or none where no two fit: `part-of` (and the own term that is a kind of it) goes up to an earlier node that
 * can be a home and `precedes` to a later one, so that neither makes a cycle.
 */
export function relationFrom(
  raw: RawRelation,
  position: number,
  ends: readonly End[],
  languages: readonly LanguageTag[],
): readonly Relation[] {
  if (ends.length === 0) return [];
  const at = raw.from % ends.length;
  const from = ends[at] as End;
  const fitting =
    raw.type === "part-of" || raw.type === "acme/strand"
      ? ends.slice(0, at).filter(({ kind }) => homes[from.kind].includes(kind))
      : raw.type === "precedes"
        ? ends.slice(at + 1)
        : ends;
  const inside = fitting[raw.to % Math.max(fitting.length, 1)];
  if (raw.where === "inside" && inside === undefined) return [];
  const to =
    raw.where === "outside"
      ? { uri: `https://example.org/items/${raw.to}`, code: "X.1", name: "Elsewhere" }
      : raw.where === "dangling"
        ? `gone-${raw.to % 5}`
        : (inside as End).id;
  return [
    present({
      id: raw.id ? `relation-${position}` : undefined,
      type: raw.type,
      from: from.id,
      to,
      order: raw.order,
      note: raw.note && written(raw.note, languages),
      extensions: raw.extensions,
    }),
  ];
}
