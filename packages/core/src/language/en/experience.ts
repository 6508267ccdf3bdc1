import type { ExperienceFindings } from "../../experience/findings.ts";
import type { IssueSentences } from "../../issue/sentence.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What can be wrong with experiences, in English. */
export const experienceSentences: IssueSentences<ExperienceFindings> = {
  "duplicate-experience": ({ id }) => ({
    problem: `Two experiences have the id ${quoted(id)}.`,
    hint: "Give each experience an id of its own.",
  }),
  "shows-nothing": ({ experience }) => ({
    problem: `Nothing of the framework can be shown in the experience ${quoted(experience)}, so it is no opportunity.`,
    hint: "List the competencies that can be shown in it.",
  }),
  "no-opportunity": ({ competency, band }) => ({
    problem: `No experience gives a chance to show ${quoted(competency)}${band === undefined ? "" : ` in the grade band ${quoted(band)}`}.`,
    hint: "Offer one, or do not expect a level there.",
  }),
};
