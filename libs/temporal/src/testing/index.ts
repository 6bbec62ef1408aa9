export { engineUnderTest, quietRuntime } from './engine-under-test.js';
export type { EngineUnderTest, FollowedStream } from './engine-under-test.js';
export { FakeRecord, withoutStruck } from './fake-record.js';
export { until } from './until.js';
