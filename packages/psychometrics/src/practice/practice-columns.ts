/** Answers of many learners to items of one or several skills, in columns; those of one learner oldest first, learners in any order. */
export interface PracticeColumns {
  /** 1 right, 0 wrong; 255 missing: neither predicted nor counted as practice. */
  readonly outcomes: Uint8Array;
  /** Which learner answered, from 0. */
  readonly learners: Uint32Array;
  /** Which skill it was about, from 0; with `skillOffsets`, answer i is about the skills from `skillOffsets[i]` up to `skillOffsets[i + 1]`. */
  readonly skills: Uint32Array;
  readonly skillOffsets?: Uint32Array;
}

/** A number with its standard error. */
export interface PracticeEstimate {
  readonly value: number;
  readonly standardError: number;
}

/** Why there are no estimates: no answers, or all alike. */
export interface NoPracticeFit {
  readonly status: "not-computable";
  readonly reason: "no-responses" | "no-variation";
}

/** How well a model agrees with the answers. */
export interface PracticeAgreement {
  readonly status: "converged" | "not-converged";
  readonly logLikelihood: number;
  /** What is maximised: the log likelihood less half the ridge times the sum of squared coefficients. */
  readonly penalisedLogLikelihood: number;
  /** The penalised log likelihood at the start and after each step; it never falls. */
  readonly path: readonly number[];
  /** 2 k - 2 log-likelihood, k being how many numbers were estimated. */
  readonly aic: number;
  /** Answers that are not missing. */
  readonly responses: number;
  readonly iterations: number;
}

/** What practice had been before an answer, for each of its skills. */
export interface PracticeBefore {
  readonly row: number;
  readonly learner: number;
  readonly outcome: number;
  readonly skills: readonly {
    readonly skill: number;
    readonly successes: number;
    readonly failures: number;
  }[];
}

/** Every answer with the practice before it; refuses columns that do not go together. */
export function practiceBefore({
  outcomes,
  learners,
  skills,
  skillOffsets,
}: PracticeColumns): readonly PracticeBefore[] {
  if (learners.length !== outcomes.length) {
    throw new RangeError(`learners are ${learners.length}, outcomes ${outcomes.length}`);
  }
  const wanted = skillOffsets === undefined ? skills.length : skillOffsets.length - 1;
  if (wanted !== outcomes.length) {
    throw new RangeError(`skills are of ${wanted} answers, outcomes ${outcomes.length}`);
  }
  const counts = new Map<string, { successes: number; failures: number }>();
  const before: PracticeBefore[] = [];
  for (const [row, outcome] of outcomes.entries()) {
    if (outcome === 255) continue;
    if (outcome > 1) throw new RangeError(`outcome is ${outcome} at row ${row}: it is 0, 1 or 255`);
    const learner = learners[row] as number;
    const own = skills.subarray(skillOffsets?.[row] ?? row, skillOffsets?.[row + 1] ?? row + 1);
    const found = Array.from(own, (skill) => {
      const key = `${learner} ${skill}`;
      const count = counts.get(key) ?? { successes: 0, failures: 0 };
      counts.set(key, count);
      return { skill, count };
    });
    before.push({
      row,
      learner,
      outcome,
      skills: found.map(({ skill, count }) => ({ skill, ...count })),
    });
    for (const { count } of found) {
      if (outcome === 1) count.successes += 1;
      else count.failures += 1;
    }
  }
  return before;
}
