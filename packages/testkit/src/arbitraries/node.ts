import fc from "fast-check";
import type { NodeBase } from "@whole-learner/core";
import type { LanguageTag } from "@whole-learner/core";
import { arbitraryExtensions } from "./extensions.ts";
import { present } from "./present.ts";
import { arbitraryRawText, written } from "./text.ts";

const rawNode = fc.record({
  name: arbitraryRawText,
  description: fc.option(arbitraryRawText, { nil: undefined }),
  /** From a small set, so that some are used twice. */
  code: fc.option(fc.constantFrom("A.1", "A.2", "B.1", "__proto__", "constructor", " a.1"), {
    nil: undefined,
  }),
  order: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
  /** Which of the nodes that can be its home is; none where undefined. */
  home: fc.option(fc.nat(), { nil: undefined, freq: 4 }),
  identifiers: fc.option(
    fc.array(
      fc.record({
        system: fc.constantFrom("urn:case", "constructor"),
        value: fc.constantFrom("1", "2", "__proto__"),
      }),
      { maxLength: 2 },
    ),
    { nil: undefined },
  ),
  retired: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.record({ reason: fc.option(arbitraryRawText, { nil: undefined }) }),
    },
  ),
  /** For whatever else a kind of node has to choose. */
  choice: fc.nat(),
  extensions: fc.option(arbitraryExtensions, { nil: undefined }),
});

export type RawNode = typeof rawNode extends fc.Arbitrary<infer T> ? T : never;

export const arbitraryRawNode: fc.Arbitrary<RawNode> = rawNode;

/** What every node has but its id. */
export const nodeFrom = (raw: RawNode, languages: readonly LanguageTag[]): NodeBase =>
  present({
    code: raw.code,
    order: raw.order,
    identifiers: raw.identifiers,
    retired:
      raw.retired &&
      present({
        on: "2025-06-30",
        reason: raw.retired.reason && written(raw.retired.reason, languages),
      }),
    extensions: raw.extensions,
  });

/** The chosen one of the nodes that can be a home. */
export const homeFrom = (
  { home }: RawNode,
  above: readonly { readonly id: string }[],
): string | undefined =>
  home === undefined || above.length === 0 ? undefined : above[home % above.length]?.id;
