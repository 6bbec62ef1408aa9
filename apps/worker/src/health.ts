import { createServer, type Server } from 'node:http';

/** A page for health checks: 200 while the worker polls the engine, 503 otherwise. Listens on the loopback alone. */
export function serveHealth(port: number, polling: () => boolean): Server {
  const server = createServer((_, response) => {
    const healthy = polling();
    response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: healthy ? 'ok' : 'waiting for the engine' }));
  });
  return server.listen(port, '127.0.0.1');
}
