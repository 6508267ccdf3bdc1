import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Flavour } from "../identity/flavour.ts";
import { exactly, extensions, id, type Schema } from "./schema.ts";

type PartId = Flavour<"part">;
interface Part {
  readonly id: PartId;
  readonly name: string;
  readonly size?: number;
  readonly shape:
    | { readonly kind: "round" }
    | { readonly kind: "flat"; readonly sides: readonly number[] };
}

const shape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("round") }),
  z.strictObject({ kind: z.literal("flat"), sides: z.array(z.number()) }),
]);

test("a schema that equals its interface is a schema of it", () => {
  const part = z.strictObject({
    id: id<PartId>(),
    name: z.string(),
    size: z.exactOptional(z.number()),
    shape,
  });
  expectTypeOf(exactly<Part>()(part)).toEqualTypeOf<Schema<Part>>();
});

test("a schema that differs anywhere does not compile", () => {
  const prove = exactly<Part>();
  const whole = { id: id<PartId>(), name: z.string(), size: z.exactOptional(z.number()), shape };
  const { name, ...nameless } = whole;
  const { size, ...sizeless } = whole;
  const spare = z.strictObject({ ...whole, more: z.string() });
  const undefinable = z.strictObject({ ...whole, size: z.optional(z.number()) });
  const anything = z.strictObject({ ...whole, name: z.any() });
  const open = z.looseObject(whole);
  const plain = z.strictObject({ ...whole, id: z.string() });
  const round = z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("round") })]);
  const narrower = z.strictObject({ ...whole, shape: round });
  prove(z.strictObject({ ...nameless, name }));
  // @ts-expect-error a key is missing
  prove(z.strictObject(nameless));
  // @ts-expect-error an optional key is missing
  prove(z.strictObject(sizeless));
  prove(z.strictObject({ ...sizeless, size }));
  // @ts-expect-error a spare key
  prove(spare);
  // @ts-expect-error undefined is no absence
  prove(undefinable);
  // @ts-expect-error any
  prove(anything);
  // @ts-expect-error open to other keys
  prove(open);
  // @ts-expect-error a plain text for a flavour
  prove(plain);
  // @ts-expect-error a variant is missing
  prove(narrower);
});

test("a getter that lies about its type is refused", () => {
  interface Tree {
    readonly parts?: readonly Tree[];
  }
  const honest = z.strictObject({
    get parts(): z.ZodExactOptional<Schema<Tree[]>> {
      return z.exactOptional(z.array(treeSchema));
    },
  });
  const treeSchema: Schema<Tree> = exactly<Tree>()(honest);
  const lying = z.strictObject({
    get parts(): z.ZodExactOptional<Schema<string[]>> {
      return z.exactOptional(z.array(z.string()));
    },
  });
  // @ts-expect-error texts are no trees
  exactly<Tree>()(lying);
  expectTypeOf(extensions).not.toBeAny();
});
