import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";
import type { About } from "./progress-messages.ts";

/** In which way a demonstration has to be another one than those that there are. */
export type Situation =
  | "pieces"
  | "experiences"
  | "settings"
  | "voices"
  | "kinds"
  | "verified"
  | "recency";

/** The words of the report on what comes next. */
export interface WhatNextMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  /** The lead of the kind of situation. */
  readonly situation: string;
  readonly situations: Readonly<Record<Situation, (about: About) => string>>;
  /** Where it was shown so far, in a list of places. */
  readonly soFar: (places: string) => string;
  /** The lead of where an opportunity is. */
  readonly where: string;
  readonly now: (data: { readonly experience: string; readonly until?: Day }) => string;
  /** No opportunity is known that is still to come. */
  readonly noneKnown: (about: About) => string;
}
