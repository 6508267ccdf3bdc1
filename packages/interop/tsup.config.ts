import { library } from "../../tsup.config.base.ts";

export default library("index", "issue/index", "language/en/index");
