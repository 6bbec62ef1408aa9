export { AccessModule, type AccessSettings } from './access.module.js';
export { AccountRefused, createAccount, type NewAccount, type NewOffice } from './accounts.js';
export { createAuthentication, type Authentication, type AuthenticationSettings } from './authentication.js';
export { actorOf, type Caller, type SessionUser } from './caller.js';
export { Confirmations, type ConfirmAnswer } from './confirmation.js';
export { AccessUnavailable, type Client } from './door.js';
export { DEFAULT_POLICY, type AccessPolicy, type OpenIdSettings } from './policy.js';
export { accessPool } from './pool.js';
export { Sessions, type SignInAnswer } from './sessions.js';
