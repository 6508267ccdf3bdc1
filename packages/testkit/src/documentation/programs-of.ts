import { type Fence, isRun, placeOf } from "./fence.ts";

/** A fence as a program: its own text after that of the fences it continues, each line with its place. */
export interface Program {
  readonly place: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly run: boolean;
}

/** The TypeScript fences of one file as programs. A fence marked `continued` goes on where the one before it ended. */
export function programsOf(fences: readonly Fence[]): readonly Program[] {
  const programs: Program[] = [];
  for (const fence of fences) {
    if (fence.language !== "ts") continue;
    const before = fence.note === "continued" ? programs.at(-1) : undefined;
    if (fence.note === "continued" && before === undefined)
      throw new Error(`${placeOf(fence)} continues nothing`);
    const own = fence.text.split("\n").map((_, index) => `${fence.file}:${fence.line + index}`);
    programs.push({
      place: placeOf(fence),
      text: before === undefined ? fence.text : `${before.text}\n${fence.text}`,
      lines: [...(before?.lines ?? []), ...own],
      run: isRun(fence) && before?.run !== false,
    });
  }
  return programs;
}
