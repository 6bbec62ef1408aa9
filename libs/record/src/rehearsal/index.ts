export { BadScenario, committeeOf, instantOf, named, readScenario, scenarioFile, scenarioNames, THE_BILL } from './scenario.js';
export type { Scenario, Step } from './scenario.js';
export { setStage } from './stage.js';
export { RehearsalDesk } from './rehearsal-desk.js';
export type { AskedRehearsal, RehearsalView, ScenarioView } from './rehearsal-desk.js';
export type { NewLine, RehearsalLine } from './told.js';
export type { PlayedStage, RehearsedLife } from './played-stage.js';
