/** What stands beside the files. */
export const readme = `# The sample school

Lantern Bay Community School, kindergarten to grade 12: one framework, forty learners, two school years. Everything is invented: the
place, the people, the words and the numbers. No phrase is taken from a published framework.

**Dedicated to the public domain: [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).** Use it for anything, with or
without naming where it is from.

| file | what it is |
|---|---|
| \`framework.json\` | the school's promise: domains, outcomes, competencies, levels, progressions, in English and Spanish |
| \`roster.json\` | learners with their pages, households and communities; goals, reflections, responses, reports given out |
| \`experiences.json\` | what the school offers, with whom, and what can be shown in it |
| \`log.json\` | all that was seen, said and corrected, one entry a line, in the order in which it was written down |
| \`calendar.json\` | two school years of four terms |
| \`policies/*.json\` | seven ways to decide, to be compared |
| \`patterns.json\` | test material: which learner carries which of ten patterns, and what has to come of it |

The day to ask for is **2026-05-29**. Days are those of the school; instants are UTC.

The Spanish has not been read by a person who reads it well yet: every Spanish text says \`"reviewed": false\`.

Ratings that came with a learner from another school, on another scale, are in \`log.json\` converted through the goal; \`patterns.json\`
holds the same learner's log converted by the maximum, since the two come out as different levels.

Keys that begin with \`lantern-bay/\` are the school's own, kept as extensions: whether a situation was new to the learner, what a work
tells of that is never rated, where a converted number came from, days without school, and what stands in a report beside the levels
(habits of work, an educator's note, a question to ask at home).

The files are made by a seeded generator in the test kit and are not edited by hand.
`;
