/** Who holds the report in their hands. It decides what may be in it, and in which words. */
export type Audience = "learner" | "family" | "educator";
