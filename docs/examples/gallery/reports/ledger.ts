import { ledgerOf } from "@whole-learner/mastery";
import { composeLedger } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, question } from "../school.ts";

const learner = "learner-08";

/** Everything on record of a learner who has shown something at work, in the community and online, beside class. */
export const ledger = (): readonly GalleryPage[] =>
  (["learner", "family", "educator"] as const).map((audience) => ({
    file: `ledger.${audience}`,
    report: "Evidence ledger",
    audience,
    copies: inEach(languages, (language) =>
      composeLedger({ ...about(learner), audience, ledger: ledgerOf(question, learner) }, language),
    ),
  }));
