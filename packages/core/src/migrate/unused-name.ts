/** The name itself, or with a number where others have it already. */
export function unusedName(name: string, isTaken: (name: string) => boolean): string {
  let unused = name;
  for (let twin = 2; isTaken(unused); twin += 1) unused = `${name}#${twin}`;
  return unused;
}
