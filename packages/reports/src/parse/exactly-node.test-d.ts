import type { Schema } from "@whole-learner/core/schema";
import * as z from "zod";
import { describe, expectTypeOf, it } from "vitest";
import type { Paragraph } from "../document/index.ts";
import { exactlyNode, type Fixed } from "./exactly-node.ts";
import { spans } from "./spans.schema.ts";

const tone = z.enum(["plain", "aside", "answer"]);
const type = z.literal("paragraph");

describe("exactlyNode", () => {
  it("takes the schema of a node, and no other", () => {
    expectTypeOf(
      exactlyNode<Paragraph>()(z.strictObject({ type, tone, children: spans })),
    ).toEqualTypeOf<Schema<Paragraph>>();
    // @ts-expect-error a field is missing
    exactlyNode<Paragraph>()(z.strictObject({ type, children: spans }));
    // @ts-expect-error a field too many
    exactlyNode<Paragraph>()(z.strictObject({ type, tone, children: spans, more: z.string() }));
    // @ts-expect-error a tone too few
    exactlyNode<Paragraph>()(z.strictObject({ type, tone: z.enum(["plain"]), children: spans }));
    // @ts-expect-error words are spans
    exactlyNode<Paragraph>()(z.strictObject({ type, tone, children: z.array(z.string()) }));
  });

  it("differs in readonly alone", () => {
    expectTypeOf<Fixed<{ a: string[]; b?: { c: number } }>>().toEqualTypeOf<{
      readonly a: readonly string[];
      readonly b?: { readonly c: number };
    }>();
  });
});
