import { determine } from "@whole-learner/mastery";
import { composeAdvisoryOverview, composeClassMatrix } from "@whole-learner/reports";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import {
  demonstrations,
  determinations,
  framework,
  policy,
  question,
  roster,
  school,
} from "../school.ts";

const before = "2026-04-13";

/** What an advisor of one advisory sees: by name what is new, open and due; and where each learner stands. */
export const advisory = (): readonly GalleryPage[] => {
  const common = {
    framework,
    roster,
    audience: "educator",
    community: "tern-advisory",
    determinations,
    policy,
    school,
    issued: "2026-06-03",
  } as const;
  const earlier = { determinations: determine({ ...question, asOf: before }), day: before };
  return [
    {
      file: "advisory-overview.educator",
      report: "Advisory overview",
      audience: "educator",
      copies: inEach(staffLanguages, (language) =>
        composeAdvisoryOverview(
          {
            ...common,
            earlier,
            demonstrations,
            requests: roster.responses.filter(({ kind }) => kind !== "agree"),
            conferences: [
              { learner: "learner-25", on: "2026-06-02", status: "held" },
              { learner: "learner-03", on: "2026-06-09", status: "planned" },
            ],
            limit: 10,
          },
          language,
        ),
      ),
    },
    {
      file: "class-matrix.educator",
      report: "Class and competency matrix",
      audience: "educator",
      copies: inEach(staffLanguages, (language) =>
        composeClassMatrix({ ...common, order: "name" }, language),
      ),
    },
  ];
};
