// Who reads only the first lines (`| head`) closes the pipe: that is the end, and no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** Prints a line. */
export const say = (line = ""): void => void process.stdout.write(`${line}\n`);
