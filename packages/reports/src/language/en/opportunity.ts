import type { Formats } from "../formats.ts";
import type { OpportunityMessages } from "../opportunity-messages.ts";

/** The words of the opportunity map, in English. */
export const opportunity = ({ tableDay, plural }: Formats): OpportunityMessages => ({
  kind: "Opportunity map of",
  title: (school) => `Opportunity map: ${school}`,
  what: "What can be shown where",
  whatTable: (count) =>
    `${count} ${plural(count, { one: "experience", other: "experiences" })}, as the school lists them`,
  by: "Where each competency can be shown",
  byTable: "Experiences that can show it, and how many learners had one",
  who: "Who had which",
  whoTable: "By name: the experiences of each learner, and the competencies without any",
  none: "none yet",
  nobody: "nobody",
  owed: "No opportunity yet for anybody. The school owes one:",
  columns: {
    experience: "Experience",
    when: "When",
    where: "Where and with whom",
    features: "What makes it worth having",
    shows: "Can show",
    tookPart: "Took part",
    competency: "Competency",
    experiences: "Experiences",
    had: "Had an opportunity",
    without: "Had none yet",
    learner: "Learner",
    notYet: "No opportunity yet for",
  },
  features: {
    authentic: "authentic",
    personalised: "personalised",
    "competency-based": "competency-based",
    inclusive: "inclusive",
    "real-world": "real-world",
  },
  days: ({ from, until }) =>
    from === undefined
      ? until === undefined
        ? "at any time"
        : `until ${tableDay(until)}`
      : until === undefined
        ? `from ${tableDay(from)}`
        : `${tableDay(from)} to ${tableDay(until)}`,
  partner: ({ setting, partner }) => `${setting}, with ${partner}`,
  hours: (hours) => `${hours} h`,
  of: ({ have, of }) => `${have} of ${of}`,
});
