import type { Competency } from "../../src/framework/competency.ts";

/** Nodes that say no more than they must, and what a test says of them. */
export const competency = (id: string, more: Partial<Competency> = {}): Competency => ({
  id,
  name: id,
  reporting: "level",
  ...more,
});

export const outcome = (id: string, more: object = {}) =>
  ({ id, name: id, part: "whole-learner", ...more }) as const;

export const domain = (id: string, more: object = {}) => ({ id, name: id, ...more });

export const indicator = (id: string, partOf: string, more: object = {}) => ({
  id,
  statement: id,
  partOf,
  ...more,
});

export const progression = (id: string, of: string, more: object = {}) =>
  ({
    id,
    competency: of,
    scale: "five",
    family: "within-band",
    expected: [],
    descriptors: [],
    ...more,
  }) as const;

/** A node of another framework. */
export const elsewhere = { uri: "https://example.org/7" };
