// Changes a package's code in small ways and counts the changes that its tests notice:
// `pnpm mutation <package> [files or folders]`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Changed {
  readonly mutants: readonly { readonly status: string }[];
}

const root = fileURLToPath(new URL("../", import.meta.url));
const [name, ...chosen] = process.argv.slice(2);
if (name === undefined || !existsSync(`${root}packages/${name}/src`))
  throw new Error(
    "say which package: pnpm mutation psychometrics [packages/psychometrics/src/numeric/snap.ts]",
  );
mkdirSync(`${root}.tmp/mutation`, { recursive: true });

const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`;
const files = chosen.length === 0 ? [`packages/${name}/src`] : chosen;
const { status } = spawnSync(process.execPath, [stryker, "run"], {
  cwd: root,
  env: { ...process.env, MUTATED_PACKAGE: name, MUTATED_FILES: files.join(","), TZ: "UTC" },
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report: { readonly files: Readonly<Record<string, Changed>> } = JSON.parse(
  readFileSync(`${root}.tmp/mutation/${name}.json`, "utf8"),
);

function tell(what: string, found: readonly (readonly [string, Changed])[]): void {
  const mutants = found.flatMap(([, { mutants }]) => mutants);
  const count = (...statuses: readonly string[]): number =>
    mutants.filter((one) => statuses.includes(one.status)).length;
  const noticed = count("Killed", "Timeout");
  const valid = noticed + count("Survived", "NoCoverage");
  console.log(
    `${what}: ${((100 * noticed) / valid).toFixed(1)} % of ${valid} changes noticed, ${count("NoCoverage")} where no test looks, ${count("Ignored")} left out`,
  );
}

const changed = Object.entries(report.files);
const roomOf = (path: string): string => path.split("/")[3] ?? "";
for (const room of new Set(changed.map(([path]) => roomOf(path))))
  tell(
    `${name}, ${room}`,
    changed.filter(([path]) => roomOf(path) === room),
  );
tell(name, changed);
