import { deepFreeze } from "@whole-learner/testkit";

const doc = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";

/** Identifiers that count up. */
export const uuid = (at: number): string =>
  `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;

export const uriOf = (at: number): string =>
  `https://example.org/ims/case/v1p0/CFItems/${uuid(at)}`;

export const time = "2026-01-05T08:00:00Z";

export const document = {
  identifier: doc,
  uri: "https://example.org/doc",
  title: "Our promise",
  creator: "Lantern Bay",
  lastChangeDateTime: time,
};

export type Fields = Readonly<Record<string, unknown>>;

/** A CFItem that says no more than it must. */
export const item = (at: number, more: Fields = {}): Fields => ({
  identifier: uuid(at),
  uri: uriOf(at),
  fullStatement: `Statement ${at}`,
  lastChangeDateTime: time,
  ...more,
});

/** A link to an item, as associations have it. */
export const to = (at: number): Fields => ({
  title: `Statement ${at}`,
  identifier: uuid(at),
  uri: uriOf(at),
});

const toDocument: Fields = {
  title: "Our promise",
  identifier: doc,
  uri: "https://example.org/doc",
};

let links = 0;

/** A CFAssociation between two links. */
export const association = (from: Fields, type: string, end: Fields, more: Fields = {}): Fields => {
  links += 1;
  return {
    identifier: uuid(900_000 + links),
    uri: `https://example.org/a/${links}`,
    lastChangeDateTime: time,
    associationType: type,
    originNodeURI: from,
    destinationNodeURI: end,
    ...more,
  };
};

/** Says that an item stands below another, or at the top. */
export const child = (at: number, parent?: number, more: Fields = {}): Fields =>
  association(to(at), "isChildOf", parent === undefined ? toDocument : to(parent), more);

/** A package of these items and associations. */
export const pack = (
  items: readonly unknown[],
  associations: readonly unknown[] = [],
  more: Fields = {},
): Fields =>
  deepFreeze({ CFDocument: document, CFItems: items, CFAssociations: associations, ...more });
