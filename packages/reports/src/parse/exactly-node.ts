import type { Json } from "@whole-learner/core";
import type { Schema, SchemaDiffers } from "@whole-learner/core/schema";
import type * as z from "zod";
import type { Block, Span } from "../document/node.ts";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Items<E> =
  Same<E, Span> extends true
    ? readonly Span[]
    : Same<E, Block> extends true
      ? readonly Block[]
      : readonly Fixed<E>[];

/**
 * T with readonly at every depth, since that is all in which zod's outputs may differ. It ends where nodes hold nodes: those
 * are named on both sides, and proved by themselves.
 */
export type Fixed<T> =
  Same<T, Json> extends true
    ? Json
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer E)[]
        ? Items<E>
        : { readonly [K in keyof T]: Fixed<T[K]> };

/**
 * Proves when the code is compiled that a schema of nodes gives what their interfaces say, both ways and at every depth. Nodes
 * hold nodes without end, which `exactly` of core does not: the one difference.
 */
export const exactlyNode =
  <X>() =>
  <S extends z.ZodType>(
    schema: Same<Fixed<z.output<S>>, Fixed<X>> extends true
      ? S
      : S & SchemaDiffers<Fixed<X>, Fixed<z.output<S>>>,
  ): Schema<X> =>
    // Proved equal by the parameter's type; zod's writable output is the one difference.
    schema as unknown as Schema<X>;
