// Changes a package's code in small ways and counts the changes that its tests notice: `pnpm mutation <package> [files]`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Mutant {
  readonly status: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const [name, ...files] = process.argv.slice(2);
if (name === undefined || !existsSync(`${root}packages/${name}/src`))
  throw new Error(
    "say which package: pnpm mutation psychometrics [packages/psychometrics/src/numeric/snap.ts]",
  );
mkdirSync(`${root}.tmp/mutation`, { recursive: true });

const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`;
const chosen = files.length === 0 ? [] : ["--mutate", files.join(",")];
const { status } = spawnSync(process.execPath, [stryker, "run", ...chosen], {
  cwd: root,
  env: { ...process.env, MUTATED_PACKAGE: name },
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report: {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
} = JSON.parse(readFileSync(`${root}.tmp/mutation/${name}.json`, "utf8"));
const all = Object.values(report.files).flatMap(({ mutants }) => mutants);
const count = (...statuses: readonly string[]): number =>
  all.filter((one) => statuses.includes(one.status)).length;
const noticed = count("Killed", "Timeout");
const valid = noticed + count("Survived", "NoCoverage");
console.log(
  `${name}: ${((100 * noticed) / valid).toFixed(1)} % of ${valid} changes noticed, ${count("NoCoverage")} where no test looks, ${count("Ignored")} left out`,
);
