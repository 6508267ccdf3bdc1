/** This package as results name it. A test holds the version to the package's. */
export const engine = { name: "@whole-learner/mastery", version: "0.0.0" } as const;
