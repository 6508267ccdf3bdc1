import { languageTagSchema, type Schema } from "@whole-learner/core/schema";
import * as z from "zod";
import type { Span } from "../document/node.ts";
import type { StateSpan } from "../document/state.ts";
import { exactlyNode } from "./exactly-node.ts";

/** The type and the words of a span that holds others; looked at late, since they hold each other. */
const holding = <T extends string>(type: T) =>
  ({ type: z.literal(type), children: z.array(z.lazy((): Schema<Span> => span)) }) as const;

/** Where a line starts. */
export const direction: z.ZodEnum<{ ltr: "ltr"; rtl: "rtl" }> = z.enum(["ltr", "rtl"]);

const stateSpan = z.strictObject({
  ...holding("state"),
  state: z.enum([
    "no-opportunity",
    "not-enough-evidence",
    "fresh-look-due",
    "still-open",
    "excused",
    "second-look",
    "other",
  ]),
});

/** A state in words. */
export const state: Schema<StateSpan> = exactlyNode<StateSpan>()(stateSpan);

const anySpan = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({ type: z.literal("number"), text: z.string() }),
  z.strictObject({ type: z.literal("code"), text: z.string() }),
  z.strictObject(holding("strong")),
  z.strictObject(holding("emphasis")),
  z.strictObject(holding("name")),
  z.strictObject(holding("goal")),
  z.strictObject({ ...holding("bar"), share: z.number() }),
  z.strictObject({ ...holding("link"), href: z.string() }),
  z.strictObject({
    ...holding("lang"),
    language: languageTagSchema,
    direction: z.exactOptional(direction),
  }),
  stateSpan,
]);

/** Words in a line. */
export const span: Schema<Span> = exactlyNode<Span>()(anySpan);

/** A run of words. */
export const spans: Schema<readonly Span[]> = z.array(span);
