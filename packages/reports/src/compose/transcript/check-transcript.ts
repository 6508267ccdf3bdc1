import type { IssueOf } from "@whole-learner/core/issue";
import type { Transcript } from "./transcript-input.ts";

/** What can be wrong with what a transcript is made of, by code, and what each says about it. */
export interface TranscriptFindings {
  /** Fewer works than tell a stranger who somebody is, or more than are looked at in two minutes. */
  readonly "number-of-works": {
    readonly works: number;
    readonly least: number;
    readonly most: number;
  };
}

/** Something wrong with what a transcript is made of, as data. */
export type TranscriptIssue = IssueOf<TranscriptFindings>;

/** Works that a transcript asks for: what two sides have room for, and what is looked at in two minutes. */
const asked = { least: 3, most: 5 } as const;

/**
 * What a school looks at before it gives a transcript out: three to five works that the learner chose. It is a warning, and `composeTranscript` prints
 * the works that there are: which ones to leave out is the learner's to say, and one who has chosen two is not kept waiting.
 *
 * @example
 * ```ts
 * import { checkTranscript } from "@whole-learner/reports";
 * const works = [{ title: "Tide gauge" }, { title: "Two voices, one letter" }];
 * checkTranscript({ works }).map(({ code, data }) => [code, data]); // => [["number-of-works", { works: 2, least: 3, most: 5 }]]
 * ```
 */
export function checkTranscript({ works }: Pick<Transcript, "works">): readonly TranscriptIssue[] {
  const count = works.length;
  return count >= asked.least && count <= asked.most
    ? []
    : [
        {
          code: "number-of-works",
          severity: "warning",
          path: ["works"],
          data: { works: count, ...asked },
        },
      ];
}
