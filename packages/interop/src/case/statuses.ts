import type { FrameworkStatus } from "@whole-learner/core/framework";

/** CASE's words for where a document stands in its life. */
const statuses: Readonly<Record<FrameworkStatus, string>> = {
  draft: "Draft",
  "private-draft": "Private Draft",
  adopted: "Adopted",
  deprecated: "Deprecated",
};

/** The status in CASE's words. */
export const statusTo = (status: FrameworkStatus): string => statuses[status];

/** The status that CASE's words mean; undefined for others. */
export const statusFrom = (text: string): FrameworkStatus | undefined =>
  (Object.keys(statuses) as FrameworkStatus[]).find(
    // The keys of a record over all statuses are the statuses.
    (status) => statuses[status].toLowerCase() === text.trim().toLowerCase(),
  );
