/** Run as a program: has the Temporal SDK download the development server into the folder given as argument. */
import { Runtime } from '@temporalio/worker';
import getPort from 'get-port';

const [folder] = process.argv.slice(2);
const runtime = Runtime.instance();
// The SDK has no call that only downloads: the server is started for a moment and stopped.
const server = await runtime.createEphemeralServer({
  type: 'dev-server',
  exe: { type: 'cached-download', downloadDir: folder!, version: 'v1.9.1', ttl: 0, sdkName: 'sdk-typescript', sdkVersion: '1.24.0' },
  namespace: 'default',
  ip: '127.0.0.1',
  port: await getPort({ host: '127.0.0.1' }),
  uiPort: null,
  dbFilename: null,
  ui: false,
  log: { format: 'pretty', level: 'warn' },
  extraArgs: [],
});
await runtime.shutdownEphemeralServer(server);
