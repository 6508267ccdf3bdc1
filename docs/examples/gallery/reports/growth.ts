import { growthOf, workPairOf } from "@whole-learner/mastery";
import { composeGrowth } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, question } from "../school.ts";

/** How two learners grew: one who came late to a competency, and one whose new grade band is a step up. */
const told = [
  { learner: "learner-25", competency: "STEER.1", file: "growth" },
  { learner: "learner-05", competency: "ARG.1", file: "growth-across-bands" },
] as const;

export const growth = (): readonly GalleryPage[] =>
  told.flatMap(({ learner, competency, file }) => {
    const found = growthOf(question, { learner, competency });
    const pair = workPairOf(found);
    return (["learner", "family", "educator"] as const).map((audience) => ({
      file: `${file}.${audience}`,
      report: "Growth over time",
      audience,
      copies: inEach(languages, (language) =>
        composeGrowth(
          {
            ...about(learner),
            audience,
            growth: [found],
            pairs: pair === undefined ? [] : [pair],
          },
          language,
        ),
      ),
    }));
  });
