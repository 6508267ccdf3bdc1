/** What a claim compares, and how it came out. */
export interface Measured {
  readonly claim: string;
  readonly baseline: string;
  /** The median of the ratios of pairs: how many times the baseline's speed, or its time. */
  readonly ratio: number;
  /** The ratio of the best times. */
  readonly best: number;
  readonly of: "speed" | "time" | "bytes";
  /** What is claimed of the ratio; without either, it is only told. */
  readonly least?: number;
  readonly most?: number;
}

/** Two jobs that give the same answer. */
export interface Pair {
  readonly baseline: () => unknown;
  readonly candidate: () => unknown;
  readonly rounds?: number;
  /** Processor time unless one of the two works in several threads: then it is the clock on the wall. */
  readonly clock?: "processor" | "wall";
}

export interface Ratio {
  readonly median: number;
  readonly best: number;
}

// Results are looked at, so that no engine leaves the work out.
let seen = 0;
const use = (result: unknown): void => {
  if (typeof result === "number") seen += result;
};

/** Milliseconds of processor time of this process: other programs on the machine do not count. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = async (job: () => unknown, clock: () => number): Promise<number> => {
  const start = clock();
  use(await job());
  return clock() - start;
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The candidate's time over the baseline's: baseline, candidate, baseline, candidate, ..., after each ran twice. */
export async function timeRatio({
  baseline,
  candidate,
  rounds = 9,
  clock = "processor",
}: Pair): Promise<Ratio> {
  const read = clock === "wall" ? (): number => performance.now() : processor;
  for (let i = 0; i < 2; i += 1) {
    use(await baseline());
    use(await candidate());
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < rounds; i += 1)
    pairs.push([await timed(baseline, read), await timed(candidate, read)]);
  const best = (at: 0 | 1): number => Math.min(...pairs.map((pair) => pair[at]));
  if (Number.isNaN(seen)) throw new Error("a job gave no number");
  return { median: median(pairs.map(([one, other]) => other / one)), best: best(1) / best(0) };
}

/** One turn of {@link steadyTimeRatio}: milliseconds of processor time for one run of a job. */
async function steadyTime(job: () => unknown, settle: number, turn: number): Promise<number> {
  const { gc } = globalThis as { readonly gc?: () => void };
  if (gc === undefined) throw new Error("run with --expose-gc");
  // What the other side left is collected here and charged to nobody.
  gc();
  const settling = processor();
  while (processor() - settling < settle) use(await job());
  const start = processor();
  let runs = 0;
  for (; runs === 0 || processor() - start < turn; runs += 1) use(await job());
  return (processor() - start) / runs;
}

/**
 * The same for two jobs that make much garbage: each side in turn runs over and over, first until its heap has the size that it settles at, then for `turn` milliseconds that count, all threads of the
 * collector included. So each pays for collecting what it makes itself, whatever moment the collector chooses: where turns are of one run each, it falls on one or the other.
 */
export async function steadyTimeRatio({
  baseline,
  candidate,
  rounds = 7,
  settle = 300,
  turn = 900,
}: Pair & { readonly settle?: number; readonly turn?: number }): Promise<Ratio> {
  const times: (readonly [number, number])[] = [];
  for (let i = 0; i < rounds; i += 1)
    times.push([
      await steadyTime(baseline, settle, turn),
      await steadyTime(candidate, settle, turn),
    ]);
  const best = (at: 0 | 1): number => Math.min(...times.map((pair) => pair[at]));
  if (Number.isNaN(seen)) throw new Error("a job gave no number");
  return { median: median(times.map(([one, other]) => other / one)), best: best(1) / best(0) };
}

/** How many times as fast the candidate is. */
export async function speedRatio(pair: Pair): Promise<Ratio> {
  const { median: time, best } = await timeRatio(pair);
  return { median: 1 / time, best: 1 / best };
}

/** Refuses to time two jobs that do not give the same numbers. */
export function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>, within = 0): void {
  if (a.length !== b.length) throw new Error(`${a.length} numbers and ${b.length}`);
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] as number;
    const other = b[i] as number;
    if (Object.is(one, other) || Math.abs(one - other) <= within) continue;
    if (Number.isNaN(one) && Number.isNaN(other)) continue;
    throw new Error(`row ${i}: ${one} and ${other}`);
  }
}

/** Runs the claims of a file and prints them as JSON, one line: what the runner reads. */
export async function report(claims: () => Promise<readonly Measured[]>): Promise<void> {
  console.log(JSON.stringify(await claims()));
}
