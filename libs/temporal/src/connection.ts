import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig, type ClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';

/** Where the engine is: address, TLS, API key and namespace. */
export interface EngineAddress {
  readonly connectionOptions: ClientConnectConfig['connectionOptions'];
  readonly namespace: string;
}

/**
 * Reads the engine's whereabouts as every Temporal tool does: `TEMPORAL_ADDRESS`, `TEMPORAL_NAMESPACE`,
 * `TEMPORAL_API_KEY`, `TEMPORAL_TLS…`, `TEMPORAL_PROFILE`, and the configuration file. Throws when that file is broken.
 */
export function engineAddress(): EngineAddress {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  return { connectionOptions, namespace: namespace ?? 'default' };
}

/** An engine that was away is found again within seconds; the default waits up to two minutes between attempts. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 2_000 };

/** A client that connects at its first call, so that the API starts, and answers acts, while the engine is down. */
export function lazyClient({ connectionOptions, namespace }: EngineAddress = engineAddress()): Client {
  const connection = Connection.lazy({ ...connectionOptions, connectTimeout: '3 seconds', channelArgs: RECONNECT });
  return new Client({ connection, namespace });
}

/** A worker's connection. Fails when the engine cannot be reached now. */
export const nativeConnection = ({ connectionOptions }: EngineAddress = engineAddress()): Promise<NativeConnection> =>
  NativeConnection.connect(connectionOptions);
