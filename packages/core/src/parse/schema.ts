import * as z from "zod";
import type { Extensions, Json } from "./json.ts";

/** A schema for T. Its own parts are hidden: the interface is what readers and other schemas see. */
export type Schema<T> = z.ZodType<T>;

/** T without readonly, at every depth: zod's outputs are writable, our interfaces are not, and that is the only difference allowed. */
export type Writable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> };

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** What the compiler shows where a schema and its interface drifted apart. */
export interface SchemaDiffers<X, Written> {
  readonly documented: X;
  readonly written: Written;
}

/**
 * Proves at compile time that a schema's output equals the documented interface, both ways and at every depth. It has to
 * see the schema's own type: annotate the exported constant, never the one that is proved.
 */
export const exactly =
  <X>() =>
  <S extends z.ZodType>(
    schema: Same<Writable<z.output<S>>, Writable<X>> extends true
      ? S
      : S & SchemaDiffers<X, z.output<S>>,
  ): Schema<X> =>
    // Proved equal by the parameter's type; zod's writable output is the one difference.
    schema as unknown as Schema<X>;

/** An id: any text that is not empty. The flavour is a matter of types alone. */
export const id = <T extends string>(): z.ZodType<T, T> =>
  // A flavour does not exist when the program runs, and which one T is cannot be known here.
  z.string().min(1).max(500) as unknown as z.ZodType<T, T>;

/** One of our terms or one that the framework's vocabulary declares; which, only a check against the framework can tell. */
export const term: typeof id = id;

const json: z.ZodType<Json> = z.json();

/** What a caller keeps with an entity. Plain JSON is already known from the walk before parsing. */
export const extensions: z.ZodType<Extensions> = z.record(z.string(), json);
