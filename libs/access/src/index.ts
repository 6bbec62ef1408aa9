export { AccessModule, type AccessSettings } from './access.module.js';
export { AccountRefused, createAccount, type NewAccount, type NewOffice } from './accounts.js';
export { createAuthentication, type Authentication, type AuthenticationSettings } from './authentication.js';
export { actorOf, type Caller, type SessionUser } from './caller.js';
export { accessPool } from './pool.js';
export { AccessUnavailable, Sessions, type SignInAnswer } from './sessions.js';
