import { library } from "../../tsup.config.base.ts";

export default library("index", "numeric/index", "numeric/exp", "numeric/ln", "numeric/pow");
