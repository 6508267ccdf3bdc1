import type { Json } from "./json.ts";
import type { Schema } from "./schema.ts";

/** A document before it is known to be one. */
export type RawDocument = { readonly [key: string]: Json };

/** One step of a kind's history: turns a document of the version before into one of the next, without its `format`. */
export type Upgrade = (older: RawDocument) => RawDocument;

/** A kind of document: its name, its history and its shape today. */
export interface Kind<T> {
  /** The name in `format: "whole-learner/<name>@<version>"`. */
  readonly name: string;
  /** From version 1 on, one step each, a file each: the newest version is one more than there are steps. */
  readonly upgrades: readonly Upgrade[];
  readonly schema: Schema<T>;
}

/** The `format` of a kind's documents today. */
export const formatOf = (kind: {
  readonly name: string;
  readonly upgrades: readonly unknown[];
}): string => `whole-learner/${kind.name}@${kind.upgrades.length + 1}`;
