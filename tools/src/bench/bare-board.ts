/** The same page of the board through bare node:http and pg, in a process of its own: what a list costs without uian. */
import { createServer } from 'node:http';
import pg from 'pg';

const { BARE_URL: url, BARE_COUNCIL: council } = process.env;
const pool = new pg.Pool({ connectionString: url, max: 8 });
const PAGE = `
  select stream_id, number, title, kind, state, committee_id, proposer, introduced_on::text as introduced_on, since::text as since, irregular,
         due_on::text as due_on, due_period, due_effect, due_target_on::text as due_target_on, due_owed_by
    from bill where council_id = $1 and open order by due_on, stream_id limit $2`;

const server = createServer((request, response) => {
  const limit = Number(new URL(request.url ?? '/', 'http://bare').searchParams.get('limit'));
  pool.query(PAGE, [council, limit + 1]).then(({ rows }) => {
    const body = JSON.stringify({ items: rows.slice(0, limit), next: rows.length > limit });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  }, (error: unknown) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
server.listen(Number(process.env['BARE_PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
