/** What draws made of items. */
interface ItemsDrawn {
  readonly model?: unknown;
  readonly indicators?: readonly string[];
  readonly steps: readonly number[];
}

/** Thresholds that rise, from one that was drawn. */
const rising = (from: number, count: number): readonly number[] => {
  const first = Math.min(0, from);
  return Array.from({ length: count }, (_, at) => first + at * Math.min(0.7, 6 / count));
};

/** Parameters as they were drawn, with items that fit each other where there are items: as many steps as their model takes, thresholds that rise, and a population that is no wider than asked for. */
export function soundItems(
  given: Readonly<Record<string, unknown>>,
  widest = Number.POSITIVE_INFINITY,
): typeof given {
  if (!("steps" in given)) return given;
  const { model, indicators = [], steps } = given as unknown as ItemsDrawn;
  const twofold = model === "rasch" || model === "two-parameter";
  const count = Math.max(1, indicators.length);
  const top = twofold ? 1 : Math.max(1, Math.floor(steps.length / count));
  const each = Array.from({ length: count }, (_, item) =>
    Array.from({ length: top }, (__, step) => steps[(item * top + step) % steps.length] as number),
  );
  const { discriminations, populationDeviation, ...others } = given;
  return {
    ...others,
    ...(populationDeviation === undefined
      ? {}
      : { populationDeviation: Math.min(widest, Number(populationDeviation)) }),
    ...(discriminations === undefined || model === "rasch" || model === "partial-credit"
      ? {}
      : { discriminations }),
    steps: (model === "graded-response"
      ? each.map(([first = 0]) => rising(first, top))
      : each
    ).flat(),
  };
}
