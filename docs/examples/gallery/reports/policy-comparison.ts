import { compare, touched } from "@whole-learner/mastery";
import { composePolicyComparison } from "@whole-learner/reports";
import { policies, questionUnder } from "../../demo/school.ts";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { framework, question, roster, school } from "../school.ts";

/** Who would stand elsewhere if the school leaned to recent work. */
export const policyComparison = (): readonly GalleryPage[] => {
  const other = policies.find(([letter]) => letter === "B");
  if (other === undefined) throw new Error("the school compares with policy B");
  const to = questionUnder(other[1]);
  return [
    {
      file: "policy-comparison.educator",
      report: "Policy comparison",
      audience: "educator",
      copies: inEach(staffLanguages, (language) =>
        composePolicyComparison(
          {
            framework,
            roster,
            audience: "educator",
            comparison: compare(question, to),
            from: question.policy,
            to: to.policy,
            touched: { from: touched(question), to: touched(to) },
            school,
            issued: "2026-06-03",
          },
          language,
        ),
      ),
    },
  ];
};
