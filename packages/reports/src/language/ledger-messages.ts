import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";

/** The words of the evidence ledger. */
export interface LedgerMessages {
  readonly kind: Readonly<Record<Register, string>>;
  readonly title: (name: string) => string;
  readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
  readonly every: string;
  readonly everyAside: string;
  /** That records of a smaller circle are not told, for those who are not in all. */
  readonly circle: string;
  readonly works: (count: number) => string;
  readonly nothing: string;
  readonly columns: {
    readonly demonstration: string;
    readonly day: string;
    readonly source: string;
    readonly setting: string;
    readonly attested: string;
    readonly verified: string;
    readonly consent: string;
    readonly competency: string;
    readonly seenBy: string;
    readonly result: string;
  };
  /** Of a record that was written down on another day than it happened. */
  readonly writtenDown: (on: Day) => string;
  readonly who: (data: { readonly role: string; readonly name: string }) => string;
  readonly verified: (data: { readonly by: string; readonly on?: Day }) => string;
  readonly unverified: string;
  readonly refused: (by: string) => string;
  readonly notAskedFor: string;
  readonly consentGiven: (on: Day) => string;
  readonly consentWithheld: (on: Day) => string;
  readonly consentNotAsked: string;
  readonly where: string;
  readonly whereCaption: string;
  readonly counted: string;
  /** Of a result whose rule does not look at it, as it looks at the newest few. */
  readonly passedOver: string;
  readonly inWords: string;
  readonly notRated: string;
  /** Records whose content had to go. */
  readonly erased: (count: number) => string;
  /** Demonstrations that may not be used, for who may not see them. */
  readonly withheld: (count: number) => string;
}
