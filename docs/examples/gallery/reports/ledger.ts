import { ledgerOf } from "@whole-learner/mastery";
import { composeLedger } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, question } from "../school.ts";

/** Everything on record of a learner who shows most of it out of school. */
export const ledger = (): readonly GalleryPage[] =>
  (["learner", "family", "educator"] as const).map((audience) => ({
    file: `ledger.${audience}`,
    report: "Evidence ledger",
    audience,
    copies: inEach(languages, (language) =>
      composeLedger(
        { ...about("learner-02"), audience, ledger: ledgerOf(question, "learner-02") },
        language,
      ),
    ),
  }));
